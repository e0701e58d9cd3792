package annals.archive;

/** Tells the lines of places in a page. Asked from the top down, so that each character is counted once. */
final class LineCounter {

    private final String text;
    private int line = 1;
    private int counted;

    LineCounter(String text) {
        this.text = text;
    }

    int lineOf(int place) {
        for (; counted < place; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
