package annals.ui.search;

import annals.explore.Session;
import annals.explore.Settings;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The query as text. A query that cannot be read says why, and leaves the last good result on screen. */
public final class SearchField extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration PAUSE = Duration.millis(250);

    private final TextField field = new TextField();
    private final Label error = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Session session;
    private Runnable unsubscribe = () -> {};
    /** What the session asked when it was last heard. */
    private Query followed = Query.all();

    private boolean writing;

    public SearchField(Settings settings) {
        getStyleClass().add("search");
        getStylesheets()
                .add(Objects.requireNonNull(SearchField.class.getResource("search.css"))
                        .toExternalForm());
        field.setId("search");
        field.setPromptText("Search: words, \"a phrase\", tag:Syria, -tag:Russia, date:2016..2017");
        field.textProperty().addListener((property, before, now) -> {
            if (!writing) {
                pause.playFromStart();
            }
        });
        field.setOnAction(event -> ask());
        pause.setOnFinished(event -> ask());
        error.getStyleClass().add("search-error");
        error.setManaged(false);
        error.setVisible(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, error);
    }

    /** Speaks of this session from now on. */
    public void use(Session used) {
        leave();
        session = used;
        unsubscribe = used.onChange(this::follow);
        followed = used.view().query();
        write(followed.toString());
        showError(null);
    }

    /** Speaks of no session any more. */
    public void leave() {
        unsubscribe.run();
        unsubscribe = () -> {};
        pause.stop();
        session = null;
    }

    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    public boolean hasFocus() {
        return field.isFocused();
    }

    private void ask() {
        pause.stop();
        if (session == null) {
            return;
        }
        try {
            Query query = QueryParser.parse(field.getText());
            showError(null);
            session.askWhileTyping(query);
        } catch (QuerySyntaxException e) {
            showError("character " + (e.position() + 1) + ": " + e.getMessage());
        }
    }

    /** Shows what others made of the query, unless it means the same as what stands here. Nothing else undoes typing. */
    private void follow() {
        if (session == null) {
            return;
        }
        if (session.failure() != null) {
            showError(session.failure());
        }
        Query query = session.view().query();
        if (!query.equals(followed)) {
            followed = query;
            if (!query.equals(read())) {
                pause.stop();
                write(query.toString());
                showError(null);
            }
        }
    }

    private @Nullable Query read() {
        try {
            return QueryParser.parse(field.getText());
        } catch (QuerySyntaxException e) {
            return null;
        }
    }

    private void write(String text) {
        writing = true;
        field.setText(text);
        field.positionCaret(text.length());
        writing = false;
    }

    private void showError(@Nullable String message) {
        field.pseudoClassStateChanged(WRONG, message != null);
        error.setText(message == null ? "" : message);
        error.setVisible(message != null);
        error.setManaged(message != null);
    }
}
