package annals.explore;

import annals.chronicle.Chronicle;
import annals.explore.QueryEdits.TagWish;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How often each tag occurs among the matching events in sight, and in the whole archive. */
public final class TagTally {

    /** One tag with its counts, and what the query says of it. */
    public record Row(String tag, int inView, int inAll, TagWish wish) {}

    private static final Comparator<Row> BY_USE = Comparator.comparing((Row row) -> row.wish() == TagWish.NEITHER)
            .thenComparing(Comparator.comparingInt(Row::inView).reversed())
            .thenComparing(Comparator.comparingInt(Row::inAll).reversed())
            .thenComparing(Row::tag);

    private final Chronicle chronicle;
    private final int[] inAll;

    public TagTally(Chronicle chronicle) {
        this.chronicle = chronicle;
        BitSet all = new BitSet();
        all.set(0, chronicle.size());
        inAll = chronicle.tagCounts(all, 0, chronicle.size());
    }

    /** What the query speaks of first, then by count in view. */
    public List<Row> rows(Session session) {
        int[] inView = chronicle.tagCounts(session.matching(), session.firstInSight(), session.endOfSight());
        return IntStream.range(0, inAll.length)
                .mapToObj(tag -> {
                    String name = chronicle.tags().get(tag).name();
                    return new Row(
                            name,
                            inView[tag],
                            inAll[tag],
                            QueryEdits.wish(session.view().query(), name));
                })
                .sorted(BY_USE)
                .toList();
    }
}
