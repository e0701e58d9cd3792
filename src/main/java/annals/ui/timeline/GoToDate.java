package annals.ui.timeline;

import annals.explore.query.DateWords;
import annals.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A field for a date, which the timeline then goes to. It is there only while it is asked for. */
final class GoToDate extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Consumer<Span> go;
    private final Runnable leave;

    /** @param leave gives the focus back */
    GoToDate(Consumer<Span> go, Runnable leave) {
        this.go = go;
        this.leave = leave;
        getStyleClass().add("go-to-date");
        setManaged(false);
        setVisible(false);
        field.setId("go-to-date");
        field.setPromptText("2016-04 or 28 Apr 2016");
        field.setPrefColumnCount(16);
        field.setAccessibleText("Go to date");
        getChildren().addAll(new Label("Go to"), field);
        field.setOnAction(event -> accept());
        field.textProperty().addListener((property, before, now) -> field.pseudoClassStateChanged(WRONG, false));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                setVisible(false);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void accept() {
        Optional<Span> span = DateWords.parse(field.getText(), Locale.getDefault());
        field.pseudoClassStateChanged(WRONG, span.isEmpty());
        span.ifPresent(found -> {
            close();
            go.accept(found);
        });
    }

    private void close() {
        setVisible(false);
        leave.run();
    }
}
