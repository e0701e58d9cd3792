package annals.ui.window;

import annals.explore.Session;
import annals.explore.View;
import annals.text.Counts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is in sight, which archive it is, and how far an import is. */
final class StatusBar extends HBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Label events = new Label();
    private final Label stretch = new Label();
    private final TrailBar trail = new TrailBar();
    private final Label notice = new Label();
    private final Label waiting = new Label("Waiting for another program or window that holds what you made…");
    private final Hyperlink unsaved = new Hyperlink();
    private final Hyperlink offer = new Hyperlink();
    private final Label archive = new Label();
    private final Label watched = new Label("watched");
    private final Hyperlink open = new Hyperlink("Open your archive…");
    private final ProgressBar progress = new ProgressBar(-1);
    private final Label progressText = new Label();
    private final Button cancel = new Button("Cancel");

    StatusBar(Commands commands, Runnable cancelImport) {
        getStyleClass().add("status-bar");
        events.setId("events-in-sight");
        notice.setId("notice");
        for (Label fixed : List.of(events, stretch, archive, watched)) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        notice.getStyleClass().add("notice");
        waiting.getStyleClass().add("notice");
        waiting.setId("waiting-for-turn");
        shown(waiting, false);
        open.setId("open-archive");
        open.setOnAction(event -> commands.chooseArchive());
        cancel.setId("cancel-import");
        cancel.setOnAction(event -> cancelImport.run());
        cancel.getStyleClass().add("small-button");
        progress.setPrefWidth(140);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        events,
                        stretch,
                        trail,
                        notice,
                        waiting,
                        unsaved,
                        offer,
                        gap,
                        progressText,
                        progress,
                        cancel,
                        archive,
                        watched,
                        open);
        importing(false);
        shown(open, false);
        shown(unsaved, false);
        unsaved.setId("unsaved");
        unsaved.setMinWidth(USE_PREF_SIZE);
        shown(offer, false);
        shown(watched, false);
        offer.setId("offer");
    }

    /** @param sample whether this is the archive that comes with the program */
    void show(Session session, String archiveName, boolean sample) {
        shown(offer, false);
        trail.clear();
        archive.setText(sample ? "Sample archive" : archiveName);
        shown(open, sample);
        follow(session);
    }

    /** For a window that no archive could be opened in. */
    void showNothing() {
        shown(open, true);
    }

    void follow(Session session) {
        View view = session.view();
        int inSight = session.matchingInSight();
        events.setText(Counts.of(inSight, "event") + " in view");
        trail.show(session);
        stretch.setText(day(view.from()) + " – " + day(Math.ceil(view.to()) - 1));
    }

    private static String day(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day)).format(DAY);
    }

    /** Says something once, until the next thing is said; empty says nothing. */
    void notice(String text) {
        notice.setText(text);
    }

    /** Says that another process keeps what the analyst made from being read or kept. */
    void waiting(boolean on) {
        shown(waiting, on);
    }

    /** Says that notes are not saved, for as long as there are some. */
    void unsaved(int notes, Runnable action) {
        unsaved.setText(notes == 1 ? "A note is not saved" : notes + " notes are not saved");
        unsaved.setOnAction(event -> action.run());
        shown(unsaved, notes > 0);
    }

    /** Offers something quietly, such as to show what has come in. */
    void offer(String text, Runnable action) {
        offer.setText(text + " – show");
        offer.setOnAction(event -> action.run());
        shown(offer, true);
    }

    void watching(boolean on) {
        shown(watched, on);
    }

    void importing(boolean running) {
        shown(progress, running);
        shown(progressText, running);
        shown(cancel, running);
        progress.setProgress(-1);
        progressText.setText("");
    }

    /** @param part done of the whole, below 0 where that is not known */
    void progress(double part, String text) {
        progress.setProgress(part);
        progressText.setText(text);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
