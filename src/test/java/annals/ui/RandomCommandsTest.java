package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Inquiries;
import annals.explore.Lanes;
import annals.explore.Pick;
import annals.explore.Session;
import annals.explore.query.QueryEdits.TagWish;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A walk through random commands. What fails unseen on any thread fails the test when its window is closed. The ordinary run
 * takes a few hundred steps; {@code -Dannals.randomCommands=10000} walks on.
 */
@Isolated("measures the heap")
class RandomCommandsTest extends SmallArchiveTest {

    private static final int COMMANDS = Integer.getInteger("annals.randomCommands", 400);
    private static final long GROWTH = 24L << 20;
    private static final List<String> QUERIES = List.of(
            "",
            "talks",
            "tag:Syria OR tag:Russia",
            "-tag:Geneva",
            "\"Syria begin\"",
            "date:2016",
            "is:stub",
            "nothing");
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.DIGIT0,
            KeyCode.J,
            KeyCode.K,
            KeyCode.L,
            KeyCode.ESCAPE,
            KeyCode.E,
            KeyCode.F1,
            KeyCode.T);

    private static final List<TagWish> WISHES = List.of(TagWish.values());

    private final Random random = new Random(20170123);

    @Test
    void leaveNoExceptionNoListenerAndNoHeap() {
        walk(COMMANDS / 4);
        settle();
        long listeners = listeners();
        long before = heap();
        walk(COMMANDS - COMMANDS / 4);
        settle();
        assertThat(listeners()).as("listeners of the session").isEqualTo(listeners);
        assertThat(heap() - before).as("growth of the heap").isLessThan(GROWTH);
        Agreement.of(window);
    }

    /** The state in which listeners are counted: only the panes that always stand. */
    private void settle() {
        for (int i = 0; window.isShown("#events") || window.isShown("#overlay"); i++) {
            assertThat(i).as("tries to close the list and the cards").isLessThan(20);
            TestWindow.inFx(() -> {
                key(KeyCode.ESCAPE);
                window.find("#topics", Node.class).requestFocus(); // in a field, a letter is a letter
                key(KeyCode.L);
            });
        }
        window.untilSettled();
    }

    private void walk(int commands) {
        for (int i = 0; i < commands; i++) {
            TestWindow.inFx(this::command);
            if (i % 50 == 0) {
                window.untilSettled();
                Agreement.of(window);
            }
        }
    }

    private void command() {
        Session session = window.session();
        int event = random.nextInt(session.chronicle().size());
        switch (random.nextInt(18)) {
            case 0 -> session.ask(query());
            case 1 -> session.askWhileTyping(query());
            case 2 -> session.wishTag(tag(), WISHES.get(random.nextInt(WISHES.size())));
            case 3 ->
                session.look(
                        session.chronicle().day(event) - 40.0,
                        session.chronicle().day(event) + 40.0);
            case 4 -> session.select(session.chronicle().id(event));
            case 5 -> session.follow(session.chronicle().id(event));
            case 6 -> session.walkRelated(random.nextBoolean() ? 1 : -1);
            case 7 -> session.back();
            case 8 -> session.forward();
            case 9 -> session.setAnyOf(random.nextBoolean());
            case 10 -> returnSomewhere(session);
            case 11 -> session.pointing().at(random.nextBoolean() ? tag() : null);
            case 12 -> session.giveUp();
            case 13 -> session.clearLast();
            case 14 -> session.visit(chronicleDay(session, event) - 100, chronicleDay(session, event) + 20);
            case 15 ->
                session.arrange(
                        switch (random.nextInt(3)) {
                            case 0 -> new Lanes.None();
                            case 1 -> new Lanes.ByTopic();
                            default -> new Lanes.ByTag(List.of(tag(), tag()));
                        });
            case 16 -> inquire(session, session.chronicle().id(event));
            default -> key(KEYS.get(random.nextInt(KEYS.size())));
        }
    }

    private void inquire(Session session, EventId event) {
        EventId other =
                session.chronicle().id(random.nextInt(session.chronicle().size()));
        Inquiries inquiries = session.inquiries();
        switch (random.nextInt(6)) {
            case 0 -> inquiries.ways().find(event, other);
            case 1 -> inquiries.ways().choose(random.nextInt(3));
            case 2 -> inquiries.comparing().begin();
            case 3 -> inquiries.pick(event, random.nextBoolean() ? Pick.Purpose.WAY : Pick.Purpose.COMPARISON);
            case 4 -> inquiries.choose(event);
            default -> inquiries.close();
        }
    }

    private static double chronicleDay(Session session, int event) {
        return session.chronicle().day(event);
    }

    private void returnSomewhere(Session session) {
        if (!session.trail().steps().isEmpty()) {
            session.returnTo(random.nextInt(session.trail().steps().size()));
        }
    }

    private void key(KeyCode code) {
        window.fire(code);
    }

    private String tag() {
        List<?> tags = window.session().chronicle().tags();
        return tags.get(random.nextInt(tags.size())).toString();
    }

    private Query query() {
        try {
            return QueryParser.parse(QUERIES.get(random.nextInt(QUERIES.size())));
        } catch (QuerySyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private long listeners() {
        return TestWindow.<Integer>fx(() -> window.session().listeners());
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
