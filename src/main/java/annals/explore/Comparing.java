package annals.explore;

import annals.chronicle.Chronicle;
import annals.explore.Course.Stretch;
import annals.model.EventId;
import annals.model.Span;
import annals.relations.Comparison;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Answers what the view asks to compare, by a worker. Lives on the JavaFX thread. */
public final class Comparing {

    /** What is compared where two events are the days zero. */
    private static final int DAYS_BEFORE = 30;

    private static final int DAYS_AFTER = 90;

    private final Session session;
    private final Lane lane;
    private final Runnable changed;
    private AtomicBoolean wanted = new AtomicBoolean();
    private Inquiry.@Nullable Compare asked;
    private @Nullable Answer answer;

    /**
     * How the two sides differ.
     *
     * @param both how many events are on both sides; for the tags these count on the first side alone
     * @param failure why nothing could be compared; null where it could
     */
    public record Answer(
            Inquiry.Compare question,
            @Nullable Comparison comparison,
            @Nullable Course course,
            int both,
            @Nullable String failure) {}

    /** @param changed told when there is an answer */
    Comparing(Session session, Lane lane, Runnable changed) {
        this.session = session;
        this.lane = lane;
        this.changed = changed;
    }

    /** Compares what is asked for in a span with the time before. */
    public void withBefore(Span span) {
        Side here = new Side(session.view().query(), span);
        compare(here, here.before());
    }

    /** Compares what is asked for in a span with all of it. */
    public void withArchive(Span span) {
        Side here = new Side(session.view().query(), span, span.first());
        compare(here, new Side(here.query(), null, span.first()));
    }

    /** Compares the stretch in view with the time before. */
    public void begin() {
        if (!session.chronicle().isEmpty()) {
            View view = session.view();
            withBefore(Span.ofEpochDays((long) Math.floor(view.from()), (long) Math.ceil(view.to()) - 1));
        }
    }

    /** Lays what happened around one event over what happened around another. */
    public void around(EventId one, EventId other) {
        compare(around(one), around(other));
    }

    private Side around(EventId event) {
        return new Side(
                session.view().query(),
                new Span(event.date().minusDays(DAYS_BEFORE), event.date().plusDays(DAYS_AFTER)),
                event.date());
    }

    public void compare(Side here, Side there) {
        session.show(session.view().withInquiry(new Inquiry.Compare(here, there)));
    }

    /** What the view asks to compare; empty where it asks for something else. */
    public Optional<Inquiry.Compare> question() {
        return session.view().inquiry() instanceof Inquiry.Compare compare ? Optional.of(compare) : Optional.empty();
    }

    /** The answer to what the view asks; empty while it is awaited, and where nothing is. Asks for what is not known. */
    public Optional<Answer> answer() {
        Inquiry.Compare question = question().orElse(null);
        if (question == null) {
            forget();
            return Optional.empty();
        }
        if (!question.equals(asked)) {
            ask(question);
        }
        return Optional.ofNullable(answer).filter(found -> found.question().equals(question));
    }

    /** Whether nothing is awaited. */
    public boolean isSettled() {
        return question().isEmpty() || answer().isPresent();
    }

    private void ask(Inquiry.Compare question) {
        wanted.set(false);
        AtomicBoolean stillWanted = new AtomicBoolean(true);
        wanted = stillWanted;
        asked = question;
        lane.ask(() -> compare(question, stillWanted), this::answered, e -> {
            if (!(e instanceof CancellationException)) {
                answered(new Answer(question, null, null, 0, String.valueOf(e.getMessage())));
            }
        });
    }

    private void answered(Answer found) {
        answer = found;
        changed.run();
    }

    private Answer compare(Inquiry.Compare question, AtomicBoolean stillWanted) {
        Chronicle chronicle = session.chronicle();
        if (chronicle.isEmpty()) {
            return new Answer(question, null, null, 0, "The archive holds no events.");
        }
        BitSet here = select(question.here(), stillWanted);
        BitSet there = select(question.there(), stillWanted);
        Course course = Course.of(chronicle, here, stretch(question.here()), there, stretch(question.there()));
        int all = there.cardinality();
        there.andNot(here);
        check(stillWanted);
        return new Answer(question, Comparison.of(chronicle, here, there), course, all - there.cardinality(), null);
    }

    private static void check(AtomicBoolean stillWanted) {
        if (!stillWanted.get()) {
            throw new CancellationException("nobody waits for this comparison any more");
        }
    }

    private BitSet select(Side side, AtomicBoolean stillWanted) {
        check(stillWanted);
        BitSet events = session.library().select(side.query());
        Span span = side.span();
        if (span != null) {
            Chronicle chronicle = session.chronicle();
            events.clear(0, chronicle.firstFrom(span.first().toEpochDay()));
            events.clear(chronicle.firstFrom(span.last().toEpochDay() + 1), chronicle.size());
        }
        return events;
    }

    /** What lies beyond the time of the archive is left out. */
    private Stretch stretch(Side side) {
        Span main = session.chronicle().mainSpan();
        long from = main.first().toEpochDay();
        long to = main.last().toEpochDay();
        Span span = side.span();
        long first = span == null ? from : Math.clamp(span.first().toEpochDay(), from, to);
        long last = span == null ? to : Math.clamp(span.last().toEpochDay(), from, to);
        long zero = side.zero() == null ? first : Math.clamp(side.zero().toEpochDay(), from, to);
        return new Stretch(first, last, zero);
    }

    /** Whatever is under way ends, and is not heard. */
    void forget() {
        if (asked != null) {
            wanted.set(false);
            lane.forget();
            asked = null;
            answer = null;
        }
    }
}
