package annals.explore;

import annals.chronicle.Chronicle;
import annals.timeline.Events;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Selected events, prepared so that a picture of any stretch can count them and find the heaviest without visiting each.
 * They are kept in blocks of 64: how many come before each block, and the heaviest of each, of each two, each four and so on.
 * Made where the query is answered, and never changed.
 */
public final class Matches implements Events {

    private static final int BLOCK = Long.SIZE;

    private final Chronicle chronicle;
    private final IntUnaryOperator colors;
    private final BitSet selected;
    private final BitSet hidden;
    private final long[] words;
    private final int[] before;
    /** A binary tree: the heaviest event below node i lies below 2i or 2i + 1; blocks are the leaves. */
    private final int[] heaviest;

    private final int leaves;

    /**
     * In no colours.
     *
     * @param selected not to be changed any more
     */
    public Matches(Chronicle chronicle, BitSet selected) {
        this(chronicle, selected, new BitSet());
    }

    /** @param hidden events that some of the selected stand for, which count for nothing; not to be changed any more */
    Matches(Chronicle chronicle, BitSet selected, BitSet hidden) {
        this.hidden = hidden;
        this.chronicle = chronicle;
        this.colors = event -> -1;
        this.selected = selected;
        words = Arrays.copyOf(selected.toLongArray(), Math.ceilDiv(chronicle.size(), BLOCK));
        before = new int[words.length + 1];
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, words.length - 1)) << 1);
        heaviest = new int[2 * leaves];
        Arrays.fill(heaviest, -1);
        for (int block = 0; block < words.length; block++) {
            before[block + 1] = before[block] + Long.bitCount(words[block]);
            heaviest[leaves + block] = heaviestOf(words[block], block);
        }
        for (int node = leaves - 1; node > 0; node--) {
            heaviest[node] = heavier(heaviest[2 * node], heaviest[2 * node + 1]);
        }
    }

    private Matches(Matches same, IntUnaryOperator colors) {
        chronicle = same.chronicle;
        selected = same.selected;
        hidden = same.hidden;
        words = same.words;
        before = same.before;
        heaviest = same.heaviest;
        leaves = same.leaves;
        this.colors = colors;
    }

    /** All of them. */
    public static Matches everything(Chronicle chronicle) {
        return new Matches(chronicle, chronicle.everything());
    }

    /** The same, in other colours. */
    public Matches painted(IntUnaryOperator wanted) {
        return new Matches(this, wanted);
    }

    /** Not to be changed. */
    public BitSet selected() {
        return selected;
    }

    /** The events that some of the selected stand for. Not to be changed. */
    public BitSet hidden() {
        return hidden;
    }

    public int size() {
        return before[words.length];
    }

    @Override
    public int firstFrom(long day) {
        return chronicle.firstFrom(day);
    }

    @Override
    public int count(int from, int to) {
        return from >= to ? 0 : upTo(to) - upTo(from);
    }

    private int upTo(int event) {
        int block = event / BLOCK;
        int within = event % BLOCK;
        return within == 0 ? before[block] : before[block] + Long.bitCount(words[block] & ((1L << within) - 1));
    }

    @Override
    public int next(int from) {
        return selected.nextSetBit(from);
    }

    @Override
    public int heaviest(int from, int to) {
        if (from >= to) {
            return -1;
        }
        int first = from / BLOCK;
        int last = (to - 1) / BLOCK;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return heaviestOf(words[first] & head & tail, first);
        }
        int best = heavier(heaviestOf(words[first] & head, first), heaviestOf(words[last] & tail, last));
        int low = leaves + first + 1;
        int high = leaves + last - 1;
        while (low <= high) {
            best = heavier(best, low % 2 == 1 ? heaviest[low++] : -1);
            best = heavier(best, high % 2 == 0 ? heaviest[high--] : -1);
            low /= 2;
            high /= 2;
        }
        return best;
    }

    private int heaviestOf(long word, int block) {
        int best = -1;
        int most = Integer.MIN_VALUE;
        for (long rest = word; rest != 0; rest &= rest - 1) {
            int event = block * BLOCK + Long.numberOfTrailingZeros(rest);
            int weight = chronicle.weight(event);
            if (weight > most) {
                most = weight;
                best = event;
            }
        }
        return best;
    }

    private int heavier(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        int difference = Integer.compare(chronicle.weight(one), chronicle.weight(other));
        return difference == 0 ? Math.min(one, other) : difference > 0 ? one : other;
    }

    @Override
    public int day(int event) {
        return chronicle.day(event);
    }

    @Override
    public int weight(int event) {
        return chronicle.weight(event);
    }

    @Override
    public String title(int event) {
        return chronicle.title(event);
    }

    @Override
    public int color(int event) {
        return colors.applyAsInt(event);
    }

    @Override
    public boolean stub(int event) {
        return chronicle.isStub(event);
    }
}
