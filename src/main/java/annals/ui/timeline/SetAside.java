package annals.ui.timeline;

import annals.chronicle.Chronicle;
import annals.explore.Horizon;
import annals.explore.Session;
import annals.explore.View;
import annals.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * Markers at the edges for events whose dates lie so far off that the timeline leaves them out: how many, and a click lists
 * them. They are there while the end of time that they lie beyond is in view.
 */
final class SetAside {

    private static final double INSET = 6;

    private final Session session;
    private final PileList list;
    private final Horizon horizon;
    private final Button earlier = new Button();
    private final Button later = new Button();

    SetAside(Session session, PileList list) {
        this.session = session;
        this.list = list;
        horizon = Horizon.of(session.chronicle());
        prepare(earlier, "earlier-set-aside", this::earlier);
        prepare(later, "later-set-aside", this::later);
    }

    private void prepare(Button button, String id, EventsOf events) {
        button.setId(id);
        button.getStyleClass().add("edge-pill");
        button.setManaged(false);
        button.setFocusTraversable(false);
        button.setOnAction(event -> show(button, events.numbers()));
    }

    @FunctionalInterface
    private interface EventsOf {
        int[] numbers();
    }

    List<Node> nodes() {
        return List.of(earlier, later);
    }

    /** @param left where the view begins, right of the headers of lanes */
    void place(double left, double width, double height) {
        View view = session.view();
        place(earlier, earlier().length, "‹ %,d set aside", view.from() <= horizon.first());
        place(later, later().length, "%,d set aside ›", view.to() >= horizon.end());
        earlier.relocate(left + INSET, height - earlier.getHeight() - INSET);
        later.relocate(width - later.getWidth() - INSET, height - later.getHeight() - INSET);
    }

    private static void place(Button button, int count, String words, boolean atTheEnd) {
        button.setVisible(count > 0 && atTheEnd);
        if (button.isVisible()) {
            button.setText(String.format(words, count));
            button.autosize();
        }
    }

    private int[] earlier() {
        return matching(0, session.chronicle().firstFrom((long) horizon.first()));
    }

    private int[] later() {
        Chronicle chronicle = session.chronicle();
        return matching(chronicle.firstFrom((long) horizon.end()), chronicle.size());
    }

    private int[] matching(int from, int to) {
        BitSet matching = session.matching();
        return IntStream.iterate(
                        matching.nextSetBit(from),
                        event -> event >= 0 && event < to,
                        event -> matching.nextSetBit(event + 1))
                .toArray();
    }

    private void show(Button button, int[] events) {
        Chronicle chronicle = session.chronicle();
        Span span = Span.ofEpochDays(chronicle.day(events[0]), chronicle.day(events[events.length - 1]));
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        list.show(button, span, events, place.getMinX(), place.getMaxY());
    }
}
