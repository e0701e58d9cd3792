package annals.ui.relations;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field whose text counts from Enter on, or when one leaves it; Esc brings back what counted before. */
final class CommitField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /**
     * @param name what a screen reader calls it
     * @param commit told that the text counts now
     * @param restore writes what counted before
     */
    CommitField(String id, String prompt, String name, int columns, Runnable commit, Runnable restore) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(name);
        setPrefColumnCount(columns);
        setMinWidth(50);
        setOnAction(event -> commit.run());
        textProperty().addListener((property, before, now) -> setWrong(false));
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore.run();
                getParent().requestFocus();
                event.consume();
            }
        });
    }

    /** Whether its text cannot be read; until it is changed. */
    void setWrong(boolean wrong) {
        pseudoClassStateChanged(WRONG, wrong);
    }
}
