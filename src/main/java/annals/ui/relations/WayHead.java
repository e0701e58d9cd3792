package annals.ui.relations;

import annals.explore.WayFinding.Answer;
import annals.text.Counts;
import annals.ui.look.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Which ways there are, and what can be done with the one that is looked at. */
final class WayHead extends HBox {

    private final HBox choices = new HBox(4);
    private final ToggleButton limited = new ToggleButton("Limits");
    private final Button copy;
    private final IntConsumer choose;

    WayHead(IntConsumer choose, Runnable copied, Runnable close) {
        this.choose = choose;
        getStyleClass().add("relations-head");
        Label title = new Label("WAYS");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        choices.setId("ways");
        choices.getStyleClass().add("choices");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        limited.getStyleClass().add("choice");
        limited.setId("limits");
        limited.setMinWidth(USE_PREF_SIZE);
        limited.setTooltip(new Tooltip("What a way has to keep to"));
        copy = Icons.button(Feather.COPY, "Copy the way as text", copied);
        copy.setId("copy-way");
        Button leave = Icons.button(Feather.X, "Close the ways (Esc)", close);
        leave.setId("close-way");
        getChildren().addAll(title, choices, gap, limited, copy, leave);
    }

    /** Has the button for limits unfold them, and show whether they are. */
    void unfolds(WayLimits limits) {
        limited.selectedProperty().bindBidirectional(limits.unfoldedProperty());
    }

    void show(Answer answer, int chosen) {
        List<ToggleButton> buttons = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < answer.ways().size(); i++) {
            int way = i;
            int steps = answer.ways().get(i).hops().size();
            ToggleButton button = new ToggleButton((i + 1) + " · " + Counts.of(steps, "step"));
            button.getStyleClass().add("choice");
            button.setToggleGroup(group);
            button.setSelected(i == Math.clamp(chosen, 0, answer.ways().size() - 1));
            button.setTooltip(new Tooltip(i == 0 ? "The best way" : "Another way, mostly by other events"));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true); // one that is chosen stays so
                choose.accept(way);
            });
            buttons.add(button);
        }
        choices.getChildren().setAll(buttons);
        copy.setDisable(buttons.isEmpty());
    }
}
