package annals.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The key of a row that is one of several of an event or a page: the owner's number, and the row's place among them. A key
 * of one whole number needs no index beside the rows, and the rows of an owner lie together.
 */
final class PartKey {

    static final int PLACES = 1 << 24;

    private PartKey() {}

    static long of(int owner, int place) {
        if (place < 0 || place >= PLACES) {
            throw new StoreException("a store holds up to " + PLACES + " tags, and as many parts of one page");
        }
        return first(owner) + place;
    }

    static long first(int owner) {
        return (long) owner * PLACES;
    }

    static long last(int owner) {
        return first(owner) + PLACES - 1;
    }

    /** In SQL, the owner's number; of the same type as those it is compared with, or H2 looks through all of them. */
    static String owner(String key) {
        return "CAST(" + key + " / " + PLACES + " AS INTEGER)";
    }

    /** In SQL, the place; of the same type as those it is compared with. */
    static String place(String key) {
        return "CAST(MOD(" + key + ", " + PLACES + ") AS INTEGER)";
    }

    /** The first and the last key of each run of owners whose numbers follow on each other: often one for hundreds. */
    static List<Object[]> ranges(int[] owners) {
        int[] sorted = Arrays.stream(owners).sorted().toArray();
        List<Object[]> ranges = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            int begin = i;
            while (i + 1 < sorted.length && sorted[i + 1] <= sorted[i] + 1) {
                i++;
            }
            ranges.add(new Object[] {first(sorted[begin]), last(sorted[i])});
        }
        return ranges;
    }
}
