package annals.ui.search;

import annals.explore.Lane;
import annals.explore.Session;
import annals.explore.query.ArchiveSuggestions;
import annals.explore.query.Suggestions;
import annals.explore.query.Suggestions.Suggestion;
import annals.library.RecentQueries;
import annals.library.Settings;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.model.Vocabulary;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The query as text. A query that cannot be read says why, below what is wrong, and leaves the last good result on screen. */
public final class SearchField extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration PAUSE = Duration.millis(250);

    private final TextField field = new TextField();
    private final QueryColors colors = new QueryColors(field);
    private final Label error = new Label();
    private final SuggestionList list = new SuggestionList(this::accept);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final RecentQueries recent;
    private final Runnable done;
    private @Nullable Session session;
    private @Nullable Lane suggesting;
    private @Nullable Suggestions suggestions;
    private Runnable unsubscribe = () -> {};
    /** What the session asked when it was last heard. */
    private Query followed = Query.all();

    /** Whether it says why the session could not answer. */
    private boolean unanswered;

    private boolean writing;
    private int wrongAt = -1;

    /** @param done told when the field has been left by its keys, so that another takes them */
    public SearchField(Settings settings, Runnable done) {
        this.done = done;
        recent = new RecentQueries(settings);
        getStyleClass().add("search");
        getStylesheets()
                .add(Objects.requireNonNull(SearchField.class.getResource("search.css"))
                        .toExternalForm());
        field.setId("search");
        field.setPromptText("Search: words, \"a phrase\", tag:Syria, -tag:Russia, date:2016..2017");
        field.setAccessibleText("Search");
        field.textProperty().addListener((property, before, now) -> {
            if (!writing) {
                pause.playFromStart();
                Platform.runLater(this::suggest); // by then the caret stands behind what was typed
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> focused(focused));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.setOnAction(event -> ask(false));
        pause.setOnFinished(event -> ask(true));
        error.getStyleClass().add("search-error");
        error.setManaged(false);
        error.setVisible(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, error, list);
    }

    /** Speaks of this session from now on. */
    public void use(Session used) {
        leave();
        session = used;
        suggesting = used.details().lane();
        suggestions = new ArchiveSuggestions(used.library());
        unsubscribe = used.onChange(this::follow);
        followed = used.view().query();
        write(followed.toString());
        showError(null, -1);
    }

    /** Speaks of no session any more. */
    public void leave() {
        unsubscribe.run();
        unsubscribe = () -> {};
        pause.stop();
        list.hide();
        if (suggesting != null) {
            suggesting.forget();
        }
        suggesting = null;
        suggestions = null;
        session = null;
    }

    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void focused(boolean focused) {
        if (focused) {
            showRecent();
            if (session != null) {
                session.prepareSearch();
            }
        } else {
            hideList();
            recent.add(followed.toString());
            showWhatIsAsked();
        }
    }

    /** A word that was left while it could still go on says so. */
    private void showWhatIsAsked() {
        if (session != null && followed.equals(read(true)) && !followed.equals(read(false))) {
            write(followed.toString());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (list.isVisible()) {
                    list.move(1);
                } else {
                    showRecent();
                }
            }
            case UP -> list.move(-1);
            case ENTER -> {
                if (!list.choose(this::accept)) {
                    hideList();
                    ask(false);
                    recent.add(followed.toString());
                }
            }
            case TAB -> {
                if (event.isShiftDown() || !list.choose(this::accept)) {
                    return;
                }
            }
            case ESCAPE -> {
                if (list.isVisible()) {
                    hideList();
                } else {
                    done.run();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void suggest() {
        Suggestions asked = suggestions;
        if (suggesting == null || asked == null || !field.isFocused()) {
            return;
        }
        String text = field.getText();
        int caret = field.getCaretPosition();
        suggesting.ask(
                () -> asked.of(text, caret),
                found -> {
                    if (field.isFocused() && field.getText().equals(text)) {
                        showList(found);
                    }
                },
                e -> hideList());
    }

    private void showRecent() {
        if (field.getText().isEmpty()) {
            showList(recent.all().stream()
                    .map(query -> new Suggestion(query, "recent", 0, 0, 0, query))
                    .toList());
        }
    }

    private void showList(List<Suggestion> found) {
        double x = found.isEmpty() ? 0 : colors.xOf(found.getFirst().from()) - 12;
        list.show(found, field.getLayoutX() + Math.max(0, x), field.getLayoutY() + field.getHeight() + 3, getWidth());
        placeError();
    }

    /** Suggestions that are still looked for come too late. */
    private void hideList() {
        if (suggesting != null) {
            suggesting.forget();
        }
        list.hide();
        placeError();
    }

    /** Puts a suggestion where it belongs, and asks at once. */
    private void accept(Suggestion suggestion) {
        String text = field.getText();
        String before = text.substring(0, Math.min(suggestion.from(), text.length()));
        String after = text.substring(Math.min(suggestion.to(), text.length()));
        write(before + suggestion.replacement() + (after.isEmpty() ? " " : after));
        field.positionCaret(before.length() + suggestion.replacement().length() + 1);
        hideList();
        ask(false);
    }

    /** @param typing whether the last word may still go on */
    private void ask(boolean typing) {
        pause.stop();
        if (session == null) {
            return;
        }
        try {
            Vocabulary vocabulary = session.library().vocabulary();
            Query query = typing
                    ? QueryParser.parseWhileTyping(field.getText(), vocabulary)
                    : QueryParser.parse(field.getText(), vocabulary);
            showError(null, -1);
            session.askWhileTyping(query);
        } catch (QuerySyntaxException e) {
            showError("character " + (e.position() + 1) + ": " + e.getMessage(), e.position());
        }
    }

    /** Shows what others made of the query, unless it means the same as what stands here. Nothing else undoes typing. */
    private void follow() {
        if (session == null) {
            return;
        }
        if (session.failure() != null) {
            showError(session.failure(), -1);
            unanswered = true;
        } else if (unanswered) {
            showError(null, -1);
            unanswered = false;
        }
        Query query = session.view().query();
        if (!query.equals(followed)) {
            followed = query;
            if (!query.equals(read(true)) && !query.equals(read(false))) {
                pause.stop();
                write(query.toString());
                showError(null, -1);
            }
        }
    }

    private @Nullable Query read(boolean typing) {
        try {
            return typing
                    ? QueryParser.parseWhileTyping(field.getText(), Vocabulary.ANY)
                    : QueryParser.parse(field.getText());
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

    /** @param position of the first character that is wrong, or -1 where no character is to blame */
    private void showError(@Nullable String message, int position) {
        error.setText(message == null ? "" : message);
        wrongAt = position;
        placeError();
    }

    /** Below what is wrong, unless suggestions stand there: who is still typing is not wrong yet. */
    private void placeError() {
        error.setVisible(!error.getText().isEmpty() && !list.isVisible());
        field.pseudoClassStateChanged(WRONG, error.isVisible());
        colors.showWrong(error.isVisible() ? wrongAt : -1);
        if (error.isVisible()) {
            error.applyCss();
            double width = error.prefWidth(-1);
            double x = field.getLayoutX() + colors.xOf(Math.max(0, wrongAt)) - 8;
            error.resizeRelocate(
                    Math.clamp(x, 0, Math.max(0, getWidth() - width)),
                    field.getLayoutY() + field.getHeight() + 3,
                    width,
                    error.prefHeight(-1));
        }
    }
}
