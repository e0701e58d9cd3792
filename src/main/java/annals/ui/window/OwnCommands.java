package annals.ui.window;

import annals.model.EventId;
import annals.ui.own.LabelCard;
import annals.ui.own.OwnActions;
import annals.workspace.Note;
import java.util.List;
import java.util.function.Consumer;

/** Does what is asked of the analyst's own work, with whatever archive is open. */
final class OwnCommands implements OwnActions {

    static final String UNDO = "Undo";
    static final String REDO = "Redo";

    private final MainWindow window;

    OwnCommands(MainWindow window) {
        this.window = window;
    }

    /** The same commands, where undo and redo say what they would do. */
    List<Command> named(List<Command> commands) {
        return commands.stream()
                .map(command -> switch (command.name()) {
                    case UNDO ->
                        command.named(
                                UNDO + window.own().undoName().map(": "::concat).orElse(""));
                    case REDO ->
                        command.named(
                                REDO + window.own().redoName().map(": "::concat).orElse(""));
                    default -> command;
                })
                .toList();
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
