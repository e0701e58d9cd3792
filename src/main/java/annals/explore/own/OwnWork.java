package annals.explore.own;

import annals.chronicle.Chronicle;
import annals.explore.InTurn;
import annals.explore.Session;
import annals.explore.Subscriptions;
import annals.model.EventId;
import annals.model.Marks;
import annals.store.StoreFolder;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Note;
import annals.workspace.UndoHistory;
import annals.workspace.Workspace;
import annals.workspace.WorkspaceMarks;
import annals.workspace.file.Desk;
import annals.workspace.file.Patience;
import annals.workspace.file.WorkspaceFile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst made, for as long as a window shows a store, whichever archive it holds meanwhile. Lives on the JavaFX thread.
 * What it tells is on disk; what is asked of it is made by a worker, also if the window closes before.
 */
public final class OwnWork {

    private final Desk desk;
    private final Clock clock;
    private final Consumer<RuntimeException> failed;
    private final Subscriptions changes = new Subscriptions();
    private final StoryDesk stories = new StoryDesk(this);
    private final UnsavedNotes unsaved = new UnsavedNotes();
    private Desk.State state = new Desk.State(Workspace.empty(), UndoHistory.empty());
    private boolean known;
    private boolean waiting;
    private @Nullable String failure;
    private Marked marked = Marked.NOTHING;
    private @Nullable Session session;

    /**
     * @param workers which end when all that they were given is done
     * @param failed told why a change was not made, or what was made cannot be read
     */
    public OwnWork(StoreFolder store, Executor workers, Executor home, Clock clock, Consumer<RuntimeException> failed) {
        this.clock = clock;
        this.failed = failed;
        Patience patience = Patience.tellingWhenIt(() -> home.execute(this::waits));
        desk = new Desk(WorkspaceFile.in(store, clock, patience), new InTurn(workers), home, this::told, this::failed);
    }

    /** Looks what is on disk: at the beginning, and when another process may have changed it. */
    public void read() {
        desk.read();
    }

    /** Whether it was read, or is known not to be readable. */
    public boolean isKnown() {
        return known;
    }

    /** Marks this session's archive from now on, with nothing until it is known what. */
    public void use(Session used) {
        session = used;
        mark();
        changes.tell();
    }

    /** Marks no archive any more. */
    public void leave() {
        session = null;
        marked = Marked.NOTHING;
    }

    private void told(Desk.State next) {
        boolean same = known && next.workspace().equals(state.workspace());
        state = next;
        known = true;
        waiting = false;
        failure = null;
        if (!same) {
            mark();
        }
        changes.tell();
    }

    private void failed(RuntimeException e) {
        known = true;
        waiting = false;
        failure = e.getMessage();
        failed.accept(e);
        changes.tell();
    }

    private void waits() {
        waiting = true;
        changes.tell();
    }

    /** Whether another process keeps what was asked for from being read or kept. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Why the last change was not kept; empty where it was. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private void mark() {
        if (session != null) {
            marked = Marked.of(state.workspace(), session.chronicle());
            session.library().mark(known ? new WorkspaceMarks(state.workspace()) : Marks.NONE);
            session.marksChanged();
        }
    }

    /** @return run it to hear no more */
    public Runnable onChange(Runnable listener) {
        return changes.add(listener);
    }

    public Workspace workspace() {
        return state.workspace();
    }

    /** The same for the open archive's events, by their numbers. */
    public Marked marked() {
        return marked;
    }

    /** What undo would take back. */
    public Optional<String> undoName() {
        return state.history().undoName();
    }

    public Optional<String> redoName() {
        return state.history().redoName();
    }

    public void undo() {
        desk.undo();
    }

    public void redo() {
        desk.redo();
    }

    public boolean isStarred(EventId event) {
        return workspace().isStarred(event);
    }

    /** The notes on exactly this, the oldest first. */
    public List<Note> notesOn(Note.Subject subject) {
        return switch (subject) {
            case Note.OnEvent on -> workspace().notesOn(on.event().id());
            case Note.OnDays on -> workspace().notesOn(on.span());
        };
    }

    /** Puts a star on an event, or takes it away. */
    public void toggleStar(EventId event) {
        EventRef named = named(event);
        perform(before -> before.isStarred(event) ? Edits.unstar(event) : Edits.star(named, clock.instant()));
    }

    /** The stories, and the one that lies open. */
    public StoryDesk stories() {
        return stories;
    }

    /** The notes whose words are not on disk. */
    public UnsavedNotes unsaved() {
        return unsaved;
    }

    /** Puts a star on each of these, or where all have one, takes it from all. */
    public void toggleStars(List<EventId> events) {
        if (events.size() == 1) {
            toggleStar(events.getFirst());
            return;
        }
        List<EventRef> named = events.stream().map(this::named).toList();
        perform(before -> Edits.star(named, !events.stream().allMatch(before::isStarred), clock.instant()));
    }

    /** Makes a change that is worked out from what is kept when its turn comes. */
    public void perform(Function<Workspace, Edit> edit) {
        desk.perform(edit);
    }

    /** What is written from now on is undone by itself. */
    void endStep() {
        desk.endStep();
    }

    Clock clock() {
        return clock;
    }

    /** Whether the open archive has it. */
    public boolean isInArchive(EventId event) {
        return session != null && session.chronicle().numberOf(event).isPresent();
    }

    /** An event with its headline, as it was last seen where it is no longer in the archive. */
    public EventRef named(EventId event) {
        String last = workspace().events().getOrDefault(event, "");
        if (session == null) {
            return new EventRef(event, last);
        }
        Chronicle chronicle = session.chronicle();
        return new EventRef(
                event,
                chronicle.numberOf(event).stream()
                        .mapToObj(chronicle::title)
                        .findFirst()
                        .orElse(last));
    }
}
