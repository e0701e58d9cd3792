package annals.ui.importing;

import annals.archive.Problem;
import annals.ui.look.Look;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The problems of the archives in the store, sortable; a double click or Enter opens the file. */
public final class ReportWindow {

    private final Stage stage = new Stage();
    private final TableView<Problem> table = new TableView<>();

    /** @param open is given the problem whose file is to be opened */
    public ReportWindow(Window owner, Look look, List<Problem> problems, Consumer<Problem> open) {
        table.setId("problems");
        table.setItems(FXCollections.observableArrayList(problems));
        table.setPlaceholder(new Label("Every page was read without a problem."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(text("What was done", 110, p -> p.severity().name().toLowerCase(Locale.ROOT)));
        table.getColumns().add(text("File", 420, Problem::path));
        table.getColumns().add(line());
        table.getColumns().add(text("Problem", 360, Problem::message));
        table.setRowFactory(view -> row(open));
        table.setOnKeyPressed(event -> {
            Problem selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        Label summary = new Label(summary(problems));
        summary.getStyleClass().add("report-summary");
        VBox content = new VBox(summary, table);
        content.getStyleClass().add("report");
        VBox.setVgrow(table, Priority.ALWAYS);
        Scene scene = new Scene(content, 1000, 520);
        look.dress(scene);
        content.getStylesheets()
                .add(Objects.requireNonNull(ReportWindow.class.getResource("report.css"))
                        .toExternalForm());
        stage.initOwner(owner);
        stage.setTitle("Import report");
        stage.setScene(scene);
    }

    public void show() {
        stage.show();
    }

    private static String summary(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "No problems";
        }
        long rejected = count(problems, Problem.Severity.REJECTED);
        long repaired = count(problems, Problem.Severity.REPAIRED);
        long noted = count(problems, Problem.Severity.NOTED);
        return String.format(
                "%,d left out, %,d repaired, %,d noted. Double-click a row to open its file.",
                rejected, repaired, noted);
    }

    private static long count(List<Problem> problems, Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static TableRow<Problem> row(Consumer<Problem> open) {
        TableRow<Problem> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private static TableColumn<Problem, String> text(String name, double width, Function<Problem, String> value) {
        TableColumn<Problem, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }

    private static TableColumn<Problem, Integer> line() {
        TableColumn<Problem, Integer> column = new TableColumn<>("Line");
        column.setPrefWidth(60);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().line()));
        return column;
    }
}
