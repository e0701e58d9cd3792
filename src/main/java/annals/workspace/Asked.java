package annals.workspace;

import annals.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a view asked of events beside which of them to show; queries are texts. */
public sealed interface Asked {

    /** Nothing. */
    record Nothing() implements Asked {}

    /**
     * How one comes from one event to another.
     *
     * @param largestGap in days between two events of a way; {@link #ANY_GAP} for no limit
     * @param through what events between the ends have to match
     * @param chosen which of the ways is looked at, the best being 0
     */
    record Way(EventRef from, EventRef to, boolean linksOnly, int largestGap, String through, int chosen)
            implements Asked {

        public static final int ANY_GAP = Integer.MAX_VALUE;

        public Way {
            Limits.text("query", through);
            if (largestGap < 0 || chosen < 0) {
                throw new IllegalArgumentException("a way knows no gap of less than no days, and none before the best");
            }
        }
    }

    /** How two sets of events differ. */
    record Compare(Side here, Side there) implements Asked {}

    /**
     * One of two sets of events that are compared.
     *
     * @param span null for all of the time
     * @param zero the day that is laid over the other side's; null for the first of the span
     */
    record Side(String query, @Nullable Span span, @Nullable LocalDate zero) {
        public Side {
            Limits.text("query", query);
        }
    }

    default List<EventRef> events() {
        return switch (this) {
            case Nothing nothing -> List.of();
            case Way way -> List.of(way.from(), way.to());
            case Compare compare -> List.of();
        };
    }

    default Asked withEvents(UnaryOperator<EventRef> rename) {
        return switch (this) {
            case Nothing nothing -> this;
            case Way way ->
                new Way(
                        rename.apply(way.from()),
                        rename.apply(way.to()),
                        way.linksOnly(),
                        way.largestGap(),
                        way.through(),
                        way.chosen());
            case Compare compare -> this;
        };
    }

    /** How many letters its queries have. */
    default int letters() {
        return switch (this) {
            case Nothing nothing -> 0;
            case Way way -> way.through().length();
            case Compare compare ->
                compare.here().query().length() + compare.there().query().length();
        };
    }
}
