package annals.ui.own;

import annals.workspace.Label;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The labels that an event carries. */
public final class LabelChips extends FlowPane {

    private final Runnable change;

    /** @param change lets labels be chosen */
    public LabelChips(Runnable change) {
        super(5, 5);
        this.change = change;
        getStyleClass().add("label-chips");
        getStylesheets()
                .add(Objects.requireNonNull(LabelChips.class.getResource("own.css"))
                        .toExternalForm());
        show(List.of());
    }

    public void show(List<Label> labels) {
        getChildren().setAll(labels.stream().map(this::chip).toList());
        setVisible(!labels.isEmpty());
        setManaged(!labels.isEmpty());
    }

    private Button chip(Label label) {
        Button chip = new Button(label.name(), new Swatch(label));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().setAll("button", "chip");
        chip.setTooltip(new Tooltip("Change the labels (B)"));
        chip.setAccessibleText("Label " + label.name());
        chip.setOnAction(event -> change.run());
        return chip;
    }
}
