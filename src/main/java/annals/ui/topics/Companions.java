package annals.ui.topics;

import annals.explore.Lane;
import annals.explore.Session;
import annals.explore.TagTally;
import annals.explore.query.QueryEdits.TagWish;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
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
    private final FlowPane chips = new FlowPane(5, 5);
    private List<TagTally.Companion> shown = List.of();

    Companions(Session session, TagTally tally, Executor workers) {
        this.session = session;
        this.tally = tally;
        asking = new Lane(workers, Platform::runLater);
        getStyleClass().add("companions");
        setId("companions");
        title.getStyleClass().add("pane-title");
        title.setWrapText(false);
        chips.setPrefWrapLength(200);
        getChildren().addAll(title, chips);
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
            chips.getChildren().setAll(now.stream().map(this::chip).toList());
        }
    }

    private Button chip(TagTally.Companion companion) {
        Button chip = new Button(companion.tag() + " ×" + times(companion.times()));
        chip.getStyleClass().setAll("chip");
        chip.setMaxWidth(214);
        chip.setTooltip(new Tooltip(
                companion.tag() + ": " + times(companion.times()) + " times as frequent here as in the whole archive"));
        chip.setAccessibleText(companion.tag());
        chip.setOnAction(event -> session.wishTag(companion.tag(), TagWish.WANTED));
        return chip;
    }

    private static String times(double times) {
        return times < 9.5 ? String.format(Locale.ROOT, "%.1f", times).replace(".0", "") : "" + Math.round(times);
    }
}
