package annals.ui.window;

import annals.explore.Session;
import annals.explore.own.StateLink;
import annals.explore.own.ViewStates;
import annals.model.EventId;
import annals.model.QuerySyntaxException;
import annals.text.MalformedException;
import annals.ui.own.LabelCard;
import annals.ui.own.OwnActions;
import annals.ui.own.OwnCard;
import annals.workspace.Note;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Does what is asked of the analyst's own work, with whatever archive is open. */
final class OwnCommands implements OwnActions {

    static final String UNDO = "Undo";
    static final String REDO = "Redo";

    private final MainWindow window;
    private final SavedViews views;

    OwnCommands(MainWindow window) {
        this.window = window;
        views = new SavedViews(window);
    }

    /** The same commands, where undo and redo say what they would do, and behind them one for each saved view. */
    List<Command> named(List<Command> commands) {
        return Stream.concat(commands.stream().map(this::named), views.commands().stream())
                .toList();
    }

    private Command named(Command command) {
        return switch (command.name()) {
            case UNDO ->
                command.named(UNDO + window.own().undoName().map(": "::concat).orElse(""));
            case REDO ->
                command.named(REDO + window.own().redoName().map(": "::concat).orElse(""));
            default -> command;
        };
    }

    /** Lists what was marked, also what the archive has no longer. */
    void list() {
        OwnCard card = new OwnCard(window.own(), subject -> {
            window.overlay().close();
            read(subject);
            if (subject instanceof Note.OnDays on) {
                withView(view -> view.timeline().visit(on.span()));
            }
        });
        window.overlay().show(card, card.first());
    }

    SavedViews views() {
        return views;
    }

    /** Copies a link to what is shown. */
    void copyLink() {
        Session session = window.session();
        if (session != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(StateLink.of(session.view(), session.library()).toString());
            Clipboard.getSystemClipboard().setContent(content);
            window.notice("A link to what is shown was copied");
        }
    }

    /** Goes where the link leads that was copied, where it leads to somewhere in this archive. */
    void pasteLink() {
        Session session = window.session();
        String text = Clipboard.getSystemClipboard().getString();
        if (session == null) {
            return;
        }
        if (text == null || !StateLink.isMeant(text)) {
            window.notice("No link was copied; one begins with annals:");
            return;
        }
        try {
            StateLink link = StateLink.parse(text);
            if (link.archive().name().equals(session.library().identity().name())) {
                session.show(ViewStates.view(link.state(), session.library()));
            } else {
                window.notice("This link leads to the archive '"
                        + link.archive().name() + "'; annals open LINK opens it in a window of its own");
            }
        } catch (MalformedException | QuerySyntaxException e) {
            window.notice("The link cannot be followed: " + e.getMessage());
        }
    }

    /** Stars the events that are chosen, or takes their stars away. */
    void toggleStars() {
        withChosen("star", window.own()::toggleStars);
    }

    /** Lets labels be chosen for them; where none are chosen, lets labels be made and changed. */
    void label() {
        withView(view -> label(view.chosenEvents()));
    }

    /** Writes a note on the selected event. */
    void write() {
        withChosen(
                "write a note on", events -> write(new Note.OnEvent(window.own().named(events.getFirst()))));
    }

    private void withChosen(String what, Consumer<List<EventId>> action) {
        withView(view -> {
            if (view.chosenEvents().isEmpty()) {
                window.notice("Select an event to " + what + " it");
            } else {
                action.accept(view.chosenEvents());
            }
        });
    }

    private void withView(Consumer<ArchiveView> action) {
        ArchiveView view = window.archiveView();
        if (view != null) {
            action.accept(view);
        }
    }

    @Override
    public void label(List<EventId> events) {
        LabelCard card = new LabelCard(window.own(), events);
        window.overlay().show(card, card.first());
    }

    @Override
    public void write(Note.Subject subject) {
        withView(view -> view.unfoldedDetail().write(subject));
    }

    @Override
    public void read(Note.Subject subject) {
        withView(view -> view.unfoldedDetail().read(subject));
    }
}
