package annals.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** How far two spellings lie apart. */
public final class Spelling {

    private Spelling() {}

    /**
     * What to say of a name that is not known: the nearest of those that are, if one is near.
     *
     * @param names of which the first is meant where two are as near
     */
    public static String unknown(String kind, String value, List<String> names, UnaryOperator<String> fold) {
        String written = fold.apply(value);
        return names.stream()
                .filter(name -> isNear(written, fold.apply(name)))
                .min(Comparator.comparingInt(name -> distance(written, fold.apply(name))))
                .map(name -> "no " + kind + " '" + value + "'; did you mean '" + name + "'?")
                .orElse("no " + kind + " '" + value + "'");
    }

    /** Whether one may be meant by the other: a slip for every three letters, or a part of it. */
    static boolean isNear(String written, String name) {
        int slips = Math.max(1, written.length() / 3);
        return (written.length() > 2 && name.contains(written))
                || (Math.abs(written.length() - name.length()) <= slips && distance(written, name) <= slips);
    }

    /** How many letters to add, drop, exchange, or swap with their neighbour. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
