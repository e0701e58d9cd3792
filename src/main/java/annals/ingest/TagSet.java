package annals.ingest;

import annals.model.TagOrigin;
import java.util.Arrays;

/** The tags of one event, by number, each with where it comes from. */
final class TagSet {

    /** Receives a tag's number and its origins as bits. */
    @FunctionalInterface
    interface Sink {
        void accept(int tag, int origins);
    }

    private static final int[] EMPTY = {};

    private int[] tags = EMPTY;
    private int[] origins = EMPTY;
    private int size;

    void add(int tag, TagOrigin origin) {
        int place = Arrays.binarySearch(tags, 0, size, tag);
        if (place < 0) {
            place = -place - 1;
            tags = insert(tags, place, tag);
            origins = insert(origins, place, 0);
            size++;
        }
        origins[place] |= origin.bit();
    }

    void addAll(int[] added, TagOrigin origin) {
        for (int tag : added) {
            add(tag, origin);
        }
    }

    void forEach(Sink sink) {
        for (int i = 0; i < size; i++) {
            sink.accept(tags[i], origins[i]);
        }
    }

    private int[] insert(int[] numbers, int place, int number) {
        int[] wider = size < numbers.length ? numbers : Arrays.copyOf(numbers, size + size / 2 + 4);
        System.arraycopy(wider, place, wider, place + 1, size - place);
        wider[place] = number;
        return wider;
    }
}
