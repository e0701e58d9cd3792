package annals.ui.timeline;

import annals.explore.picture.Picture;
import annals.model.Span;
import annals.timeline.Flags;
import annals.ui.own.OwnActions;
import annals.ui.own.Subjects;
import annals.workspace.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A flag among the dates for each note on days: resting on it shows the note, a click leads to it. */
final class NoteFlags extends Pane {

    private static final double SIZE = 16;
    private static final double TOP = 5;
    private static final double BAR = 3;
    private static final int LONGEST = 400;

    private final OwnActions actions;
    private List<Note> shown = List.of();
    private List<Flags.Flag> flags = List.of();

    NoteFlags(OwnActions actions) {
        this.actions = actions;
        setPickOnBounds(false);
        setManaged(false);
        setId("note-flags");
        getStylesheets()
                .add(Objects.requireNonNull(NoteFlags.class.getResource("timeline.css"))
                        .toExternalForm());
    }

    /**
     * @param names where names stand in the axis's upper row
     * @param button which stands there too
     */
    void place(List<Note> notes, Picture picture, List<Flags.Taken> names, Region button) {
        List<Span> spans = notes.stream()
                .map(note -> ((Note.OnDays) note.subject()).span())
                .toList();
        List<Flags.Taken> taken = new ArrayList<>(names);
        double behind = button.getLayoutX() - picture.gutter();
        taken.add(new Flags.Taken(behind - Flags.WIDTH, behind));
        List<Flags.Flag> next = Flags.of(spans, picture.view(), taken);
        if (!next.equals(flags) || !notes.equals(shown)) {
            flags = next;
            shown = notes;
            getChildren().clear();
            flags.forEach(this::add);
        }
        relocate(picture.gutter(), 0);
    }

    private void add(Flags.Flag flag) {
        Region bar = new Region();
        bar.getStyleClass().add("note-bar");
        bar.setMouseTransparent(true);
        bar.resizeRelocate(flag.from(), TimelinePainter.AXIS_HEIGHT - BAR, Math.max(2, flag.to() - flag.from()), BAR);
        List<Note> notes = flag.spans().stream().map(shown::get).toList();
        Button button = new Button(null, new FontIcon(Feather.FLAG));
        button.getStyleClass().setAll("button", "note-flag");
        button.setFocusTraversable(false);
        button.setMinSize(SIZE, SIZE);
        button.setPrefSize(SIZE, SIZE);
        button.relocate(flag.x(), TOP);
        String text = notes.stream().map(NoteFlags::text).collect(Collectors.joining("\n\n"));
        button.setAccessibleText(text);
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDelay(Duration.millis(350));
        tip.setShowDuration(Duration.seconds(60));
        button.setTooltip(tip);
        button.setOnAction(event -> open(button, notes));
        bar.setManaged(false);
        getChildren().addAll(bar, button);
    }

    private static String text(Note note) {
        return Subjects.words(note.subject()) + "\n" + shortened(note.text());
    }

    /** As much of a note as fits beside the pointer. */
    static String shortened(String note) {
        String words = note.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private void open(Button button, List<Note> notes) {
        List<Note.Subject> subjects =
                new ArrayList<>(notes.stream().map(Note::subject).distinct().toList());
        if (subjects.size() == 1) {
            actions.read(subjects.getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Note.Subject subject : subjects) {
            MenuItem item = new MenuItem(Subjects.words(subject));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.read(subject));
            menu.getItems().add(item);
        }
        menu.show(button, Side.BOTTOM, 0, 2);
    }
}
