package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Session;
import annals.explore.query.QueryEdits;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.BitSet;
import java.util.List;
import javafx.scene.control.Button;

/** Holds every pane of a window against what the engine answers when it is asked anew. */
final class Agreement {

    private Agreement() {}

    static void of(TestWindow window) {
        window.untilSettled();
        Session session = window.session();
        Query query = window.view().query();
        BitSet matching = session.library().select(query);
        assertThat(TestWindow.<BitSet>fx(() -> (BitSet) session.matching().clone()))
                .isEqualTo(matching);
        assertThat(read(window.query())).as("the search field").isEqualTo(query);
        assertThat(window.label("#match-count"))
                .isEqualTo(String.format(
                        "%,d of %,d",
                        matching.cardinality(), session.chronicle().size()));
        int from = session.firstInSight();
        int to = session.endOfSight();
        int inSight = matching.get(from, Math.max(from, to)).cardinality();
        assertThat(window.label("#events-in-sight"))
                .isEqualTo(String.format("%,d %s in view", inSight, inSight == 1 ? "event" : "events"));
        topics(window, session, matching, from, to);
        list(window, session, matching, from, to);
        chips(window, query);
        detail(window, session);
    }

    private static void topics(TestWindow window, Session session, BitSet matching, int from, int to) {
        int[] counts = session.chronicle().tagCounts(matching, from, to);
        window.topics().forEach((name, shown) -> {
            int tag = session.chronicle().tags().stream()
                    .map(Object::toString)
                    .toList()
                    .indexOf(name);
            assertThat(shown).as(name).startsWith(String.format("%,d / ", counts[tag]));
        });
    }

    private static void list(TestWindow window, Session session, BitSet matching, int from, int to) {
        if (window.isShown("#events")) {
            List<String> expected = matching.stream()
                    .filter(event -> event >= from && event < to)
                    .mapToObj(session.chronicle()::title)
                    .toList();
            assertThat(window.listed()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void chips(TestWindow window, Query query) {
        List<String> chips = TestWindow.fx(() -> window.robot().lookup("#filters .filter").<Button>queryAll().stream()
                .map(Button::getText)
                .toList());
        assertThat(chips)
                .containsExactlyElementsOf(QueryEdits.parts(query).stream()
                        .map(part -> part + "  ✕")
                        .toList());
    }

    private static void detail(TestWindow window, Session session) {
        EventId selected = window.view().selected();
        if (selected != null && window.isShown("#detail")) {
            int number = session.chronicle().numberOf(selected).orElseThrow();
            TestWindow.until(
                    "the selected event is read",
                    () -> window.headline().equals(session.chronicle().title(number)));
            if (window.isShown("#events")
                    && window.listed().contains(session.chronicle().title(number))) {
                TestWindow.until(
                        "it is selected in the list",
                        () -> window.selectedRows().contains(session.chronicle().title(number)));
            }
        }
    }

    private static Query read(String text) {
        try {
            return QueryParser.parse(text);
        } catch (QuerySyntaxException e) {
            throw new AssertionError(text, e);
        }
    }
}
