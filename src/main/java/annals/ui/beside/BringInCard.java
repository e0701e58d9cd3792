package annals.ui.beside;

import annals.bringin.BroughtIn;
import annals.bringin.ForeignEvents;
import annals.bringin.Mapping;
import annals.bringin.Mapping.Field;
import annals.bringin.Preview;
import annals.model.Span;
import annals.model.Tag;
import annals.text.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what the columns of a file mean, and shows what is understood of it so. */
public final class BringInCard extends VBox {

    private static final int SHOWN = 200;
    private static final String NOTHING = "—";
    private static final List<Field> ASKED =
            List.of(Field.DATE, Field.UNTIL, Field.HEADLINE, Field.SUMMARY, Field.TAGS, Field.SOURCE);

    private final ForeignEvents file;
    private final TextField name = new TextField();
    private final Label understood = new Label();
    private final Label misfits = new Label();
    private final TableView<BroughtIn> table = new TableView<>();
    private final Button accept = new Button("Bring in");
    private Mapping mapping;

    /**
     * @param mapping what the columns seem to mean
     * @param accepted told under which name, and by which mapping
     */
    public BringInCard(ForeignEvents file, String name, Mapping mapping, BiConsumer<String, Mapping> accepted) {
        this.file = file;
        this.mapping = mapping;
        getStyleClass().addAll("card", "bring-in");
        getStylesheets()
                .add(Objects.requireNonNull(BesideStrip.class.getResource("beside.css"))
                        .toExternalForm());
        setMaxSize(860, USE_PREF_SIZE);
        Label title = new Label("Bring in events");
        title.getStyleClass().add("headline");
        Label says =
                new Label("They stand beside the archive, below the timeline, and can be hidden or removed any time.");
        says.getStyleClass().add("muted");
        this.name.setText(name);
        this.name.setId("bring-in-name");
        this.name.setAccessibleText("Name");
        GridPane choices = new GridPane();
        choices.getStyleClass().add("grid");
        choices.addRow(0, new Label("Name"), this.name);
        for (int i = 0; i < ASKED.size(); i++) {
            Field field = ASKED.get(i);
            choices.add(new Label(word(field)), i % 2 * 2, 1 + i / 2);
            choices.add(choice(field), i % 2 * 2 + 1, 1 + i / 2);
        }
        column("Date", BroughtIn::written, 130);
        column("Days", BringInCard::days, 170);
        column("Headline", event -> event.event().title(), 330);
        column("Tags", BringInCard::tags, 160);
        table.setId("bring-in-preview");
        table.setPrefHeight(220);
        misfits.setId("bring-in-misfits");
        misfits.getStyleClass().add("muted");
        misfits.setWrapText(true);
        understood.setId("bring-in-understood");
        accept.setId("bring-in-accept");
        accept.setDefaultButton(true);
        accept.setOnAction(event -> accepted.accept(
                this.name.getText().isBlank() ? "Events" : this.name.getText().strip(), this.mapping));
        HBox foot = new HBox(14, accept, understood);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, says, choices, table, misfits, foot);
        preview();
    }

    private static String word(Field field) {
        return switch (field) {
            case DATE -> "Date";
            case UNTIL -> "Until";
            case HEADLINE -> "Headline";
            case SUMMARY -> "Summary";
            case TOPIC -> "Topic";
            case TAGS -> "Tags";
            case SOURCE -> "Source";
            case ID -> "Id";
        };
    }

    /** What was meant by several columns stays so until another one is chosen. */
    private ChoiceBox<String> choice(Field field) {
        ChoiceBox<String> choice = new ChoiceBox<>();
        List<String> columns = new ArrayList<>(List.of(NOTHING));
        columns.addAll(file.columns());
        choice.getItems().setAll(columns);
        choice.setId("bring-in-" + field.name().toLowerCase(Locale.ROOT));
        choice.setAccessibleText(word(field));
        choice.setPrefWidth(230);
        List<String> now = mapping.columns(field);
        choice.setValue(now.isEmpty() ? NOTHING : now.getFirst());
        choice.valueProperty().addListener((property, before, chosen) -> {
            mapping = mapping.with(field, chosen.equals(NOTHING) ? List.of() : List.of(chosen));
            preview();
        });
        return choice;
    }

    private void column(String title, Function<BroughtIn, String> text, double width) {
        TableColumn<BroughtIn, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private static String tags(BroughtIn event) {
        return event.event().tags().keySet().stream().map(Tag::name).collect(Collectors.joining(", "));
    }

    private static String days(BroughtIn event) {
        Span span = event.event().span();
        return span.days() == 1 ? span.first().toString() : span.first() + " – " + span.last();
    }

    private void preview() {
        Preview preview = file.preview(mapping);
        table.getItems().setAll(preview.events().stream().limit(SHOWN).toList());
        int count = preview.events().size();
        understood.setText(Counts.of(count, "event") + " understood");
        accept.setDisable(count == 0);
        misfits.setText(
                preview.misfits().isEmpty()
                        ? ""
                        : String.format("%,d left out. ", preview.misfits().size())
                                + String.join(
                                        "; ",
                                        preview.misfits().stream()
                                                .limit(3)
                                                .map(misfit -> "line " + misfit.line() + ": " + misfit.message())
                                                .toList()));
        misfits.setManaged(!misfits.getText().isEmpty());
    }

    public TextField first() {
        return name;
    }
}
