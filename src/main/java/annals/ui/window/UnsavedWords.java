package annals.ui.window;

import annals.explore.own.OwnWork;
import annals.workspace.Note;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says that words of the analyst are not on disk, leads to them, and asks before the window closes over them. */
final class UnsavedWords {

    private final MainWindow window;

    UnsavedWords(MainWindow window) {
        this.window = window;
    }

    void install(StatusBar status) {
        OwnWork own = window.own();
        own.onChange(() -> status.waiting(own.isWaiting()));
        own.unsaved().onChange(() -> status.unsaved(subjects().size(), this::goOn));
        window.stage().setOnCloseRequest(event -> {
            if (!subjects().isEmpty()) {
                event.consume();
                ask();
            }
        });
    }

    private List<Note.Subject> subjects() {
        return window.own().unsaved().subjects();
    }

    /** Where the latest of them stand, which are tried again then. */
    private void goOn() {
        window.overlay().close();
        if (!subjects().isEmpty() && window.archiveView() != null) {
            window.archiveView().unfoldedDetail().write(subjects().getLast());
        }
    }

    private void ask() {
        int count = subjects().size();
        Label title = new Label(count == 1 ? "A note is not saved" : count + " notes are not saved");
        title.getStyleClass().add("headline");
        Label why =
                new Label(window.own().failure().map(reason -> reason + "\n").orElse("")
                        + "Its words are lost when the window closes.");
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        Button back = new Button("Go back to it");
        back.setId("unsaved-back");
        back.setDefaultButton(true);
        back.setOnAction(event -> goOn());
        Button close = new Button("Close, and lose it");
        close.setId("unsaved-close");
        close.setOnAction(event -> window.stage().hide());
        VBox card = new VBox(10, title, why, new HBox(10, back, close));
        card.getStyleClass().addAll("card", "keys-card");
        card.setMaxSize(520, VBox.USE_PREF_SIZE);
        window.overlay().show(card, back);
    }
}
