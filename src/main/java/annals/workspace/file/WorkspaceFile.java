package annals.workspace.file;

import annals.model.Marks;
import annals.store.StoreException;
import annals.store.StoreFolder;
import annals.text.MalformedException;
import annals.workspace.Workspace;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a store's workspace is kept: in a folder of its own, which no import touches. Its database is open only while it is
 * read or changed, and a lock lets one process at a time change it, so that commands and several windows may come to it in
 * turn. Used by one thread at a time.
 */
public final class WorkspaceFile {

    private static final String FOLDER = "workspace";
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceFile.class);

    private final Path folder;
    private final Form form;
    private final Clock clock;
    private final Patience patience;
    private @Nullable Kept last;
    private boolean storeSeen;

    /**
     * What was found at one time.
     *
     * @param revision grows by one with each change
     */
    private record Kept(long revision, Workspace workspace) {}

    /** What is done while others are kept out. */
    @FunctionalInterface
    private interface Step {
        Kept run() throws SQLException, IOException, MalformedException;
    }

    private WorkspaceFile(Path folder, Form form, Clock clock, Patience patience) {
        this.folder = folder;
        this.form = form;
        this.clock = clock;
        this.patience = patience;
    }

    public static WorkspaceFile in(StoreFolder store, Clock clock) {
        return in(store, clock, Patience.SILENT);
    }

    public static WorkspaceFile in(StoreFolder store, Clock clock, Patience patience) {
        return new WorkspaceFile(store.path().resolve(FOLDER), Form.PRESENT, clock, patience);
    }

    static WorkspaceFile in(StoreFolder store, Form form, Clock clock) {
        return new WorkspaceFile(store.path().resolve(FOLDER), form, clock, Patience.SILENT);
    }

    /** What is kept now; empty where nothing was made yet. Writes nothing, unless an older form has to be brought up to date. */
    public Workspace read() {
        requireWhatWasThere();
        if (!WorkspaceDatabase.exists(folder)) {
            return Workspace.empty();
        }
        return inTurn(this::current).workspace();
    }

    /** What is kept, for who answers queries; read when a query first asks for it. */
    public Marks marks() {
        return new MarksWhenAsked(this::read);
    }

    /** Where it is kept. */
    public Path folder() {
        return folder;
    }

    /**
     * Changes what is kept. When this returns, the change is on disk.
     *
     * @param change given what is kept now, which may be newer than what was read last
     * @return what is kept then
     */
    public Workspace change(UnaryOperator<Workspace> change) {
        return inTurn(() -> {
                    Kept before = current();
                    Workspace next = change.apply(before.workspace());
                    if (next.equals(before.workspace())) {
                        return before;
                    }
                    return write(before, new Kept(before.revision() + 1, next));
                })
                .workspace();
    }

    private Kept write(Kept before, Kept after) throws SQLException, IOException {
        List<RawItem> items = Form.raw(after.workspace());
        if (!WorkspaceDatabase.exists(folder) || WorkspaceDatabase.isBloated(folder, items)) {
            WorkspaceDatabase.create(folder, items, form.version(), after.revision());
        } else {
            try (WorkspaceDatabase database = WorkspaceDatabase.openForWriting(folder)) {
                database.replace(Form.raw(before.workspace()), items, form.version(), after.revision());
            }
        }
        SpareCopy.write(folder, items, form.version(), after.revision());
        return after;
    }

    /**
     * Writes what is kept now as JSON beside it, before something is done that could lose some of it.
     *
     * @param reason a few words, which become part of the file's name
     */
    public Path backUp(String reason) {
        Workspace workspace = read();
        try {
            return new Backups(folder, clock).write(WorkspaceText.write(workspace), reason);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Kept current() throws SQLException, IOException, MalformedException {
        if (!WorkspaceDatabase.exists(folder)) {
            return new Kept(0, Workspace.empty());
        }
        try {
            return inDatabase();
        } catch (SQLException | MalformedException e) {
            if (!Files.isReadable(WorkspaceDatabase.file(folder)) || WorkspaceDatabase.isElsewhereInUse(e)) {
                throw e;
            }
            Optional<SpareCopy.Content> spare = SpareCopy.read(folder);
            if (spare.isEmpty()) {
                throw e;
            }
            return restored(spare.get(), e);
        }
    }

    /** The damaged database is kept, for who wants to look into it. */
    private Kept restored(SpareCopy.Content spare, Exception why) throws SQLException, IOException, MalformedException {
        WorkspaceText.Items kept = spare.items();
        List<RawItem> items = form.migrated(kept.items(), kept.version());
        Workspace workspace = Form.workspace(items);
        LOG.warn("the workspace in {} is damaged, and made anew from its copy", folder, why);
        Backups backups = new Backups(folder, clock);
        backups.copy(WorkspaceDatabase.file(folder), "damaged");
        Kept restored = new Kept(spare.revision() + 1, workspace);
        WorkspaceDatabase.create(folder, Form.raw(workspace), form.version(), restored.revision());
        return restored;
    }

    private Kept inDatabase() throws SQLException, IOException, MalformedException {
        try (WorkspaceDatabase database = WorkspaceDatabase.openForReading(folder)) {
            long revision = database.revision();
            if (SpareCopy.isLaterThan(revision, folder)) {
                throw new SQLException("the database lacks the last changes");
            }
            if (last != null && last.revision() == revision && database.version() == form.version()) {
                return last;
            }
            if (database.version() == form.version()) {
                return new Kept(revision, Form.workspace(database.items()));
            }
        }
        return migrated();
    }

    /** Keeps the old database under a name of its own, and everything in it as JSON; the new one takes its place in one step. */
    private Kept migrated() throws SQLException, IOException, MalformedException {
        int version;
        long revision;
        List<RawItem> items;
        try (WorkspaceDatabase database = WorkspaceDatabase.openForReading(folder)) {
            version = database.version();
            revision = database.revision() + 1;
            items = database.items();
        }
        List<RawItem> migrated = form.migrated(items, version);
        Workspace workspace = Form.workspace(migrated);
        Backups backups = new Backups(folder, clock);
        backups.copy(WorkspaceDatabase.file(folder), "form " + version);
        backups.write(WorkspaceText.write(items, version), "before form " + form.version());
        WorkspaceDatabase.create(folder, migrated, form.version(), revision);
        SpareCopy.write(folder, migrated, form.version(), revision);
        return new Kept(revision, workspace);
    }

    /**
     * A store that was there and is not has been taken away, perhaps for a moment: nothing was made yet, as it then seems, and
     * what was written in its place would stand in its way when it comes back.
     */
    private void requireWhatWasThere() {
        Path store = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        boolean storeThere = Files.isDirectory(store);
        boolean gone = last != null && last.revision() > 0 && !WorkspaceDatabase.exists(folder);
        if ((storeSeen && !storeThere) || gone) {
            throw new StoreException("what you made was in " + folder + ", which is no longer there; bring "
                    + (storeThere ? "it" : "the store " + store) + " back, then try again; nothing was changed");
        }
        storeSeen = storeThere;
    }

    private Kept inTurn(Step step) {
        requireWhatWasThere();
        try {
            Files.createDirectories(folder);
            Turn turn = Turn.take(folder.resolve("workspace.lock"), patience);
            try {
                Kept kept = step.run();
                last = kept;
                return kept;
            } finally {
                turn.end();
            }
        } catch (OverlappingFileLockException e) {
            throw new StoreException("what you made in " + folder + " is being changed by another part of Annals", e);
        } catch (Turn.NotGivenException e) {
            throw new StoreException(
                    "what you made, in " + folder + ", has been held by another program or window for "
                            + patience.longest().toSeconds()
                            + " seconds; nothing was changed; close it, then try again",
                    e);
        } catch (SQLException | IOException e) {
            throw failure(e);
        } catch (MalformedException e) {
            throw new StoreException(
                    "what you made, in " + folder + ", cannot be read: " + e.getMessage()
                            + "; nothing was changed; its backups lie in " + folder.resolve(Backups.FOLDER),
                    e);
        }
    }

    private StoreException failure(Exception e) {
        return new StoreException(
                "what you made, in " + folder + ", cannot be read or written ("
                        + StoreException.inShort(e)
                        + "); its backups lie in " + folder.resolve(Backups.FOLDER),
                e);
    }
}
