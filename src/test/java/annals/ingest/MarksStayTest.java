package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.FolderArchive;
import annals.explore.own.OwnList;
import annals.library.Library;
import annals.model.EventId;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.store.StoreFolder;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Note;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceFile;
import annals.workspace.file.WorkspaceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst made stays where it was, whatever is imported. */
class MarksStayTest {

    private static final String A = "news/2016/04/1/a.md";
    private static final String B = "news/2016/04/2/b.md";
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    @TempDir
    Path folder;

    private Tree tree = new Tree(Path.of("."));
    private StoreFolder store = new StoreFolder(Path.of("."));

    @BeforeEach
    void setUp() throws Exception {
        tree = new Tree(folder.resolve("archive"));
        store = new StoreFolder(folder.resolve("store"));
        tree.write(A, Tree.page("2016-04-1", "Talks", "A", ""));
        tree.write(B, Tree.page("2016-04-2", "Talks", "B", ""));
        importTree();
        workspace()
                .change(new Edit.Together(
                        "mark",
                        List.of(
                                Edits.star(event("2016-04-01/a", "A"), NOW),
                                Edits.star(event("2016-04-02/b", "B"), NOW),
                                Edits.put(new Label("check", "#3b6fb6")),
                                Edits.attach("check", event("2016-04-02/b", "B")),
                                Edits.addNote(new Note.OnEvent(event("2016-04-02/b", "B")), "Why?", NOW)))::applyTo);
    }

    @Test
    void marks_of_an_event_that_goes_stay_and_are_found_when_it_comes_back() throws Exception {
        String before = WorkspaceText.write(workspace().read());
        tree.remove(B);
        importTree();
        assertThat(found("is:starred")).containsExactly("2016-04-01/a");
        assertThat(found("label:check")).isEmpty();
        assertThat(found("note:why")).isEmpty();
        Workspace without = workspace().read();
        assertThat(WorkspaceText.write(without)).isEqualTo(before);
        assertThat(without.events())
                .as("its headline is known")
                .containsEntry(EventId.parse("2016-04-02/b").orElseThrow(), "B");
        assertThat(gone()).containsExactly("2016-04-02/b");
        tree.write(B, Tree.page("2016-04-2", "Talks", "B again", ""));
        importTree();
        assertThat(gone()).isEmpty();
        assertThat(found("is:starred")).containsExactly("2016-04-01/a", "2016-04-02/b");
        assertThat(found("label:check note:why")).containsExactly("2016-04-02/b");
        assertThat(WorkspaceText.write(workspace().read())).isEqualTo(before);
    }

    @Test
    void newer_and_older_revisions_of_a_tree_touch_no_byte_of_it() throws Exception {
        Path database = workspace().folder().resolve("workspace.mv.db");
        byte[] before = Files.readAllBytes(database);
        RandomTree random = new RandomTree(tree, new Random(3));
        for (int revision = 0; revision < 4; revision++) {
            random.change(12);
            importTree();
            tree.write(A, Tree.page("2016-04-1", "Talks", "A " + revision, ""));
            tree.write(B, Tree.page("2016-04-2", "Talks", "B", ""));
            importTree();
            assertThat(found("is:starred")).containsExactly("2016-04-01/a", "2016-04-02/b");
        }
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void another_archive_in_the_place_of_the_sample_leaves_it_alone() throws Exception {
        StoreFolder fresh = new StoreFolder(folder.resolve("fresh"));
        new Importer(fresh, ImportProgress.SILENT).runSample(new FolderArchive(tree.root()));
        WorkspaceFile file = WorkspaceFile.in(fresh, Clock.systemUTC());
        Workspace made = file.change(Edits.star(event("2016-04-01/a", "A"), NOW)::applyTo);
        Tree own = new Tree(folder.resolve("own"));
        own.write(B, Tree.page("2016-04-2", "", "Other", ""));
        new Importer(fresh, ImportProgress.SILENT).run(List.of(new FolderArchive(own.root())));
        assertThat(WorkspaceFile.in(fresh, Clock.systemUTC()).read()).isEqualTo(made);
    }

    private List<String> found(String query) throws QuerySyntaxException {
        try (Library library = Library.open(store)) {
            return library.select(QueryParser.parse(query, library.vocabulary())).stream()
                    .mapToObj(event -> library.chronicle().id(event).toString())
                    .toList();
        }
    }

    /** What is listed as no longer there. */
    private List<String> gone() {
        try (Library library = Library.open(store)) {
            return OwnList.of(
                            workspace().read(),
                            id -> library.chronicle().numberOf(id).isPresent(),
                            "")
                    .stream()
                    .filter(OwnList.Entry::gone)
                    .map(entry -> ((Note.OnEvent) entry.subject()).event().id().toString())
                    .toList();
        }
    }

    private WorkspaceFile workspace() {
        return WorkspaceFile.in(store, Clock.systemUTC());
    }

    private static EventRef event(String id, String headline) {
        return new EventRef(EventId.parse(id).orElseThrow(), headline);
    }

    private void importTree() throws Exception {
        new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(tree.root())));
    }
}
