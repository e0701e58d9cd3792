package annals.workspace;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was to be seen: enough to see it again.
 *
 * @param query as text
 * @param from day at the left edge, counted from 1970-01-01
 * @param to day at the right edge
 */
public record ViewState(
        String query,
        double from,
        double to,
        @Nullable EventRef selected,
        LanesBy by,
        List<String> lanes,
        Asked asked) {

    /** Whether and how events stand in lanes above each other. */
    public enum LanesBy {
        NONE,
        TOPIC,
        TAG,
        STORY
    }

    public ViewState {
        Limits.text("query", query);
        lanes = List.copyOf(lanes);
        if (!Double.isFinite(from) || !Double.isFinite(to) || from >= to) {
            throw new IllegalArgumentException("a view cannot reach from day " + from + " to day " + to);
        }
        if (by != LanesBy.TAG && !lanes.isEmpty()) {
            throw new IllegalArgumentException("only lanes by tag have names");
        }
    }

    /** Asks for nothing beside. */
    public ViewState(
            String query, double from, double to, @Nullable EventRef selected, LanesBy by, List<String> lanes) {
        this(query, from, to, selected, by, lanes, new Asked.Nothing());
    }

    List<EventRef> events() {
        return Stream.concat(Stream.ofNullable(selected), asked.events().stream())
                .toList();
    }

    /** How many letters its queries have. */
    int letters() {
        return query.length() + asked.letters();
    }

    ViewState withEvents(UnaryOperator<EventRef> rename) {
        EventRef renamed = selected == null ? null : rename.apply(selected);
        return new ViewState(query, from, to, renamed, by, lanes, asked.withEvents(rename));
    }
}
