package annals.text;

/** How many there are of something, in words; of several the thing gets an s. */
public final class Counts {

    private Counts() {}

    /** With the digits in groups, for people. */
    public static String of(long count, String thing) {
        return String.format("%,d ", count) + several(count, thing);
    }

    /** With the digits alone, as commands print numbers everywhere. */
    public static String plain(long count, String thing) {
        return count + " " + several(count, thing);
    }

    private static String several(long count, String thing) {
        return count == 1 ? thing : thing + "s";
    }
}
