package annals.ui.topics;

import annals.explore.Lane;
import annals.explore.Session;
import annals.explore.TagTally;
import annals.explore.query.QueryEdits.TagWish;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tags that stand beside one more often than by chance, each a click away. */
final class Companions extends VBox {

    private static final int MOST = 6;

    private final Session session;
    private final TagTally tally;
    private final Lane asking;
    private final Label title = new Label();
    private final List<Chip> chips = Stream.generate(Chip::new).limit(MOST).toList();
    private List<TagTally.Companion> shown = List.of();

    Companions(Session session, TagTally tally, Executor workers) {
        this.session = session;
        this.tally = tally;
        asking = new Lane(workers, Platform::runLater);
        getStyleClass().add("companions");
        setId("companions");
        title.getStyleClass().add("pane-title");
        title.setWrapText(false);
        FlowPane flow = new FlowPane(5, 5);
        flow.setPrefWrapLength(200);
        flow.getChildren().addAll(chips);
        getChildren().addAll(title, flow);
        setMinHeight(USE_PREF_SIZE);
        show("", List.of());
    }

    /** Those of a tag in view; none with null. */
    void follow(TagTally.Question view, @Nullable String tag) {
        if (tag == null) {
            asking.forget();
            show("", List.of());
        } else {
            asking.ask(() -> tally.companions(view, tag, MOST), companions -> show(tag, companions), e -> {
                throw new IllegalStateException("the companions of a topic could not be counted", e);
            });
        }
    }

    void close() {
        asking.forget();
    }

    private void show(String tag, List<TagTally.Companion> now) {
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        title.setText("OFTEN WITH " + tag.toUpperCase(Locale.ROOT));
        if (!now.equals(shown)) {
            shown = now;
            for (int i = 0; i < MOST; i++) {
                chips.get(i).show(i < now.size() ? now.get(i) : null);
            }
        }
    }

    /** One for each that there may be, made once: a new button has to be dressed, which takes longer than all that is counted. */
    private final class Chip extends Button {

        private final Tooltip tip = new Tooltip();

        Chip() {
            getStyleClass().setAll("chip");
            setMaxWidth(214);
            setTooltip(tip);
            show(null);
        }

        void show(TagTally.@Nullable Companion companion) {
            setVisible(companion != null);
            setManaged(companion != null);
            if (companion != null) {
                setText(companion.tag() + " ×" + times(companion.times()));
                tip.setText(companion.tag() + ": " + times(companion.times())
                        + " times as frequent here as in the whole archive");
                setAccessibleText(companion.tag());
                setOnAction(event -> session.wishTag(companion.tag(), TagWish.WANTED));
            }
        }
    }

    private static String times(double times) {
        return times < 9.5 ? String.format(Locale.ROOT, "%.1f", times).replace(".0", "") : "" + Math.round(times);
    }
}
