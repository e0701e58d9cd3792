package annals.ui.own;

import annals.explore.own.OwnWork;
import annals.model.EventId;
import annals.search.Folding;
import annals.text.Counts;
import annals.ui.look.Icons;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Gives labels to events and takes them away; makes labels, and changes and deletes them. */
public final class LabelCard extends VBox {

    /** Told apart on a light ground and on a dark one, and different from what topics have. */
    private static final List<String> COLOURS =
            List.of("#d1495b", "#e07a1f", "#c9a227", "#5a9a3d", "#1f9aa8", "#3f74c9", "#8a5bb5", "#8b8f96");

    private final OwnWork own;
    private final List<EventRef> events;
    private final TextField name = new TextField();
    private final javafx.scene.control.Label wrong = new javafx.scene.control.Label();
    private final ToggleGroup colours = new ToggleGroup();
    private final Button add = new Button("Add");
    private final VBox rows = new VBox();
    private @Nullable Label changed;

    /** @param events which get labels; none where labels are only made and changed */
    public LabelCard(OwnWork own, List<EventId> events) {
        this.own = own;
        this.events = events.stream().map(own::named).toList();
        getStyleClass().addAll("card", "own-card");
        getStylesheets()
                .add(Objects.requireNonNull(LabelCard.class.getResource("own.css"))
                        .toExternalForm());
        setMaxSize(460, USE_PREF_SIZE);
        javafx.scene.control.Label title = new javafx.scene.control.Label(title());
        title.getStyleClass().add("headline");
        name.setId("label-name");
        name.setPromptText("Name of a label");
        name.setOnAction(event -> add());
        name.textProperty().addListener((property, before, now) -> showWrong(null));
        HBox.setHgrow(name, Priority.ALWAYS);
        add.setId("add-label");
        add.setOnAction(event -> add());
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(300);
        rows.setId("labels");
        getChildren().addAll(title, new HBox(8, name, add), swatches(), wrong, scroll);
        showWrong(null);
        Runnable unsubscribe = own.onChange(this::fill);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                unsubscribe.run();
            }
        });
        choose(COLOURS.get(own.workspace().labels().size() % COLOURS.size()));
        fill();
    }

    private String title() {
        return switch (events.size()) {
            case 0 -> "Labels";
            case 1 -> "Labels of “" + events.getFirst().headline() + "”";
            default -> "Labels of " + events.size() + " events";
        };
    }

    /** What takes the keys first. */
    public Node first() {
        return name;
    }

    private HBox swatches() {
        HBox row = new HBox(2);
        for (String colour : COLOURS) {
            ToggleButton button = new ToggleButton(null, new Swatch(colour));
            button.getStyleClass().setAll("toggle-button", "swatch");
            button.setUserData(colour);
            button.setAccessibleText("Colour " + colour);
            button.setToggleGroup(colours);
            row.getChildren().add(button);
        }
        return row;
    }

    private void choose(String colour) {
        colours.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(colour))
                .findFirst()
                .or(() -> Optional.of(colours.getToggles().getLast()))
                .ifPresent(colours::selectToggle);
    }

    private String colour() {
        return colours.getSelectedToggle() == null
                ? COLOURS.getLast()
                : (String) colours.getSelectedToggle().getUserData();
    }

    /** What was written is a label that there is, a new one, or another name for the one that is being changed. */
    private void add() {
        String wanted = name.getText().strip();
        Label from = changed;
        try {
            if (from != null) {
                Label to = new Label(wanted, colour());
                own.perform(before -> Edits.change(before, from, to));
            } else {
                Label label = there(wanted).orElse(new Label(wanted, colour()));
                own.perform(before -> before.label(label.name()).isEmpty() && events.isEmpty()
                        ? Edits.put(label)
                        : Edits.label(before, label, events, true));
            }
        } catch (IllegalArgumentException e) {
            showWrong(wanted.isEmpty() ? "a label has a name" : e.getMessage());
            return;
        }
        change(null);
        choose(COLOURS.get((own.workspace().labels().size() + 1) % COLOURS.size()));
    }

    private Optional<Label> there(String wanted) {
        return own.workspace().labels().stream()
                .filter(label -> Folding.fold(label.name()).equals(Folding.fold(wanted)))
                .findFirst();
    }

    private void showWrong(@Nullable String message) {
        wrong.setText(message == null ? "" : message);
        wrong.setVisible(message != null);
        wrong.setManaged(message != null);
    }

    /** @param label whose name and colour are changed; null lets one be made again */
    private void change(@Nullable Label label) {
        changed = label;
        name.setText(label == null ? "" : label.name());
        add.setText(label == null ? "Add" : "Change");
        if (label != null) {
            choose(label.colour());
        }
        name.requestFocus();
        name.selectAll();
    }

    private void fill() {
        rows.getChildren()
                .setAll(own.workspace().labels().stream().map(this::row).toList());
    }

    private Node row(Label label) {
        long carry = events.stream()
                .filter(event -> own.workspace().labelsOf(event.id()).contains(label))
                .count();
        CheckBox box = new CheckBox(label.name());
        box.setMnemonicParsing(false);
        box.setGraphic(new Swatch(label));
        box.setSelected(carry > 0 && carry == events.size());
        box.setIndeterminate(carry > 0 && carry < events.size());
        box.setDisable(events.isEmpty());
        box.setOnAction(event -> own.perform(before -> Edits.label(before, label, events, carry < events.size())));
        int all = own.workspace().labelled(label.name()).size();
        javafx.scene.control.Label count = new javafx.scene.control.Label(Counts.of(all, "event"));
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(
                6,
                box,
                gap,
                count,
                Icons.button(Feather.EDIT_2, "Change “" + label.name() + "”", () -> change(label)),
                Icons.button(
                        Feather.TRASH_2,
                        "Delete “" + label.name() + "”",
                        () -> own.perform(before -> Edits.deleteLabel(before, label.name()))));
        row.getStyleClass().add("own-row");
        return row;
    }
}
