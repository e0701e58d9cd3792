package annals.explore;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.model.EventId;
import annals.relations.Ways;
import annals.relations.Ways.Found;
import annals.relations.Ways.Hop;
import annals.relations.Ways.Limits;
import annals.relations.Ways.Way;
import annals.timeline.Tie;
import annals.timeline.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers what the view asks for ways between two events, by a worker. Lives on the JavaFX thread. */
public final class WayFinding {

    private static final int FEW = 3;
    private static final int NAMED = 2;
    private static final String BY_LINK = "archive link";

    private final Session session;
    private final Lane lane;
    private final Runnable changed;
    private AtomicBoolean wanted = new AtomicBoolean();
    private @Nullable WayQuestion asked;
    private @Nullable Answer answer;
    private @Nullable Drawn drawn;

    /**
     * What was found.
     *
     * @param failure why nothing could be looked for; null where it could
     * @param nearest the event that comes nearest to the last, or -1 where nothing was looked for
     */
    public record Answer(
            WayQuestion question,
            List<Way> ways,
            int nearest,
            @Nullable String failure) {
        public Answer {
            ways = List.copyOf(ways);
        }
    }

    /** A way as arcs. */
    private record Drawn(Way way, Web web) {}

    /** @param changed told when there is an answer */
    WayFinding(Session session, Lane lane, Runnable changed) {
        this.session = session;
        this.lane = lane;
        this.changed = changed;
    }

    /** Shows the ways between two events, whichever is earlier, all of the time between them, and the earlier event. */
    public void find(EventId one, EventId other) {
        WayQuestion question = WayQuestion.between(one, other);
        double from = (double) question.from().date().toEpochDay();
        double to = (double) question.to().date().toEpochDay() + 1;
        double air = Math.max(2, (to - from) / 12);
        session.show(session.view()
                .withInquiry(new Inquiry.Way(question, 0))
                .withSelected(question.from())
                .withStretch(from - air, to + air));
    }

    /** Asks the same two events anew under other limits. */
    public void limit(WayQuestion question) {
        session.show(session.view().withInquiry(new Inquiry.Way(question, 0)));
    }

    /** Looks at another of the ways that were found. */
    public void choose(int way) {
        if (session.view().inquiry() instanceof Inquiry.Way shown) {
            session.show(session.view().withInquiry(new Inquiry.Way(shown.question(), way)));
        }
    }

    /** What the view asks; empty where it asks for no way. */
    public Optional<WayQuestion> question() {
        return session.view().inquiry() instanceof Inquiry.Way way ? Optional.of(way.question()) : Optional.empty();
    }

    /** The answer to what the view asks; empty while it is awaited, and where no way is asked for. Asks for what is not known. */
    public Optional<Answer> answer() {
        if (!(session.view().inquiry() instanceof Inquiry.Way way)) {
            forget();
            return Optional.empty();
        }
        if (!way.question().equals(asked)) {
            ask(way.question());
        }
        return Optional.ofNullable(answer).filter(found -> found.question().equals(way.question()));
    }

    /** Whether nothing is awaited. */
    public boolean isSettled() {
        return question().isEmpty() || answer().isPresent();
    }

    /** The way that is looked at. */
    public Optional<Way> way() {
        return answer().filter(found -> !found.ways().isEmpty())
                .map(found ->
                        found.ways().get(Math.clamp(chosen(), 0, found.ways().size() - 1)));
    }

    /** Which of the ways that is. */
    public int chosen() {
        return session.view().inquiry() instanceof Inquiry.Way way ? way.chosen() : 0;
    }

    /** The events of the way that is looked at, from the first to the last. */
    public List<Integer> events() {
        return way().map(WayFinding::events).orElse(List.of());
    }

    private static List<Integer> events(Way way) {
        return way.hops().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(way.hops().getFirst().from()),
                                way.hops().stream().map(Hop::to))
                        .toList();
    }

    /** The same as arcs from event to event: solid for links of the archive, dashed for shared tags. */
    public Optional<Web> web() {
        Way way = way().filter(found -> !found.hops().isEmpty()).orElse(null);
        if (way == null) {
            drawn = null;
            return Optional.empty();
        }
        if (drawn == null || !drawn.way().equals(way)) {
            drawn = new Drawn(way, web(way));
        }
        return Optional.of(drawn.web());
    }

    private Web web(Way way) {
        Chronicle chronicle = session.chronicle();
        List<Tie> ties = new ArrayList<>();
        for (Hop hop : way.hops()) {
            ties.add(new Tie(
                    hop.from(),
                    hop.to(),
                    chronicle.day(hop.from()),
                    chronicle.day(hop.to()),
                    hop.to(),
                    1,
                    hop.linked(),
                    chronicle.weight(hop.to()),
                    name(hop)));
        }
        return new Web(way.hops().getFirst().from(), ties, 0, true);
    }

    private String name(Hop hop) {
        return hop.shared().isEmpty()
                ? BY_LINK
                : hop.shared().stream()
                        .limit(NAMED)
                        .map(tag -> session.chronicle().tags().get(tag).name())
                        .collect(Collectors.joining(Tie.AND));
    }

    /** Goes to the next event of the way, or with -1 to the one before; from elsewhere to its first or its last. */
    void walk(int direction) {
        List<Integer> events = events();
        EventId selected = session.view().selected();
        int at = selected == null
                ? -1
                : events.indexOf(session.chronicle().numberOf(selected).orElse(-1));
        int next = at < 0 ? direction > 0 ? 0 : events.size() - 1 : at + direction;
        if (next >= 0 && next < events.size()) {
            session.follow(session.chronicle().id(events.get(next)));
        }
    }

    private void ask(WayQuestion question) {
        wanted.set(false);
        AtomicBoolean stillWanted = new AtomicBoolean(true);
        wanted = stillWanted;
        asked = question;
        lane.ask(() -> find(question, stillWanted), this::answered, e -> {
            if (!(e instanceof CancellationException)) {
                answered(new Answer(question, List.of(), -1, String.valueOf(e.getMessage())));
            }
        });
    }

    private void answered(Answer found) {
        answer = found;
        changed.run();
    }

    private Answer find(WayQuestion question, AtomicBoolean stillWanted) {
        Library library = session.library();
        int from = library.chronicle().numberOf(question.from()).orElse(-1);
        int to = library.chronicle().numberOf(question.to()).orElse(-1);
        if (from < 0 || to < 0) {
            return new Answer(question, List.of(), -1, "One of the two events is no longer in the archive.");
        }
        Limits limits = new Limits(question.linksOnly(), question.largestGap(), library.select(question.through()));
        Found found = new Ways(library.chronicle()).between(from, to, FEW, limits, stillWanted::get);
        return new Answer(question, found.ways(), found.nearest(), null);
    }

    /** Whatever is under way ends, and is not heard. */
    void forget() {
        if (asked != null) {
            wanted.set(false);
            lane.forget();
            asked = null;
            answer = null;
            drawn = null;
        }
    }
}
