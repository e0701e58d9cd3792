package annals.explore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Texts in order, no matter whether they are written large or small. A million of them would fill a hundred megabytes at once, so they
 * are compared by two characters after two, and side by side only where few begin alike.
 */
final class TextRanks {

    private static final int FEW = 64;
    private static final int AT_ONCE = 2;

    private final IntFunction<String> texts;
    /** What decides at present above, the text's number below. */
    private final long[] order;

    private TextRanks(int size, IntFunction<String> texts) {
        this.texts = texts;
        order = new long[size];
        Arrays.setAll(order, number -> number);
    }

    /** The place of each text among all; those that are equal keep the order of their numbers. */
    static int[] of(int size, IntFunction<String> texts) {
        TextRanks ranks = new TextRanks(size, texts);
        ranks.sort(0, size, 0);
        int[] places = new int[size];
        for (int place = 0; place < size; place++) {
            places[(int) ranks.order[place]] = place;
        }
        return places;
    }

    /** Those between two places, which are the same before that character. */
    private void sort(int from, int to, int character) {
        if (to - from <= FEW) {
            sortFew(from, to);
            return;
        }
        int different = character + alike(from, to, character);
        for (int place = from; place < to; place++) {
            order[place] = (long) key(text(place), different) << Integer.SIZE | (int) order[place];
        }
        Arrays.parallelSort(order, from, to);
        for (int begin = from; begin < to; ) {
            int key = (int) (order[begin] >> Integer.SIZE);
            int end = begin + 1;
            while (end < to && order[end] >> Integer.SIZE == key) {
                end++;
            }
            if (!isEnd(key)) {
                sort(begin, end, different + AT_ONCE);
            }
            begin = end;
        }
    }

    private void sortFew(int from, int to) {
        if (to - from > 1) {
            record Numbered(int number, String text) {}
            int[] sorted = IntStream.range(from, to)
                    .mapToObj(place -> new Numbered((int) order[place], text(place)))
                    .sorted(Comparator.comparing(Numbered::text, TextRanks::compare)
                            .thenComparingInt(Numbered::number))
                    .mapToInt(Numbered::number)
                    .toArray();
            for (int i = 0; i < sorted.length; i++) {
                order[from + i] = sorted[i];
            }
        }
    }

    /** How many more characters are the same in all of them. */
    private int alike(int from, int to, int character) {
        String first = text(from);
        int same = first.length() - character;
        for (int place = from + 1; place < to && same > 0; place++) {
            String other = text(place);
            same = Math.min(same, other.length() - character);
            for (int i = 0; i < same; i++) {
                if (small(first, character + i) != small(other, character + i)) {
                    same = i;
                }
            }
        }
        return same;
    }

    private String text(int place) {
        return texts.apply((int) order[place]);
    }

    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            if (small(one, i) != small(other, i)) {
                return Character.compare(small(one, i), small(other, i));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int key(String text, int character) {
        return (small(text, character) << Character.SIZE | small(text, character + 1)) ^ Integer.MIN_VALUE;
    }

    /** Whether the texts of a key are at their end with it. */
    private static boolean isEnd(int key) {
        return (char) key == 0;
    }

    private static char small(String text, int character) {
        return character < text.length() ? Character.toLowerCase(Character.toUpperCase(text.charAt(character))) : 0;
    }
}
