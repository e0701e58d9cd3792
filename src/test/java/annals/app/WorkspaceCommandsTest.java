package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.FolderArchive;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.model.EventId;
import annals.store.StoreFolder;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Step;
import annals.workspace.file.WorkspaceFile;
import annals.workspace.file.WorkspaceText;
import biweekly.Biweekly;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks, exports and workspaces as the command line has them. */
class WorkspaceCommandsTest {

    @TempDir
    Path folder;

    private Path store = Path.of(".");
    private List<String> ids = List.of();

    @BeforeEach
    void setUp() throws Exception {
        store = folder.resolve("store");
        Path pages = Path.of(System.getProperty("annals.home", "."), "data", "sample", "news", "2017");
        new Importer(new StoreFolder(store), ImportProgress.SILENT).run(List.of(new FolderArchive(pages)));
        ids = annals("list", "--format", "jsonl", "--limit", "3", "-is:stub")
                .out()
                .lines()
                .map(line -> PrintedEvent.parse(line).id())
                .toList();
    }

    private Outcome annals(String... arguments) {
        return Outcome.of(store, arguments);
    }

    private List<String> listed(String query) {
        return annals("list", "--format", "jsonl", query)
                .out()
                .lines()
                .map(line -> PrintedEvent.parse(line).id())
                .toList();
    }

    @Test
    void starsAreGivenFoundAndTaken() {
        assertThat(annals("star", ids.get(0), ids.get(2))).isEqualTo(new Outcome(0, "star 2 events\n", ""));
        assertThat(listed("is:starred")).containsExactly(ids.get(0), ids.get(2));
        assertThat(annals("star", ids.get(0)).out()).isEqualTo("nothing to change\n");
        assertThat(annals("unstar", ids.get(0)).out()).isEqualTo("remove star\n");
        assertThat(listed("is:starred")).containsExactly(ids.get(2));
        assertThat(listed("-is:starred")).doesNotContain(ids.get(2)).contains(ids.get(0));
    }

    @Test
    void labelsAndNotesAreFoundByTheirNamesAndWords() {
        assertThat(annals("label", "Key moment", ids.get(1)).status()).isZero();
        assertThat(annals("note", ids.get(0), "Ask *her*").status()).isZero();
        assertThat(listed("label:\"key moment\"")).containsExactly(ids.get(1));
        assertThat(listed("note:her")).containsExactly(ids.get(0));
        assertThat(annals("label", "Key moment", "--remove", ids.get(1)).status())
                .isZero();
        assertThat(listed("label:\"key moment\"")).isEmpty();
        assertThat(annals("note", "2017-01", "A cold month").status()).isZero();
        assertThat(listed("note:cold")).isNotEmpty().isEqualTo(listed("date:2017-01"));
    }

    @Test
    void anUnknownLabelIsAnsweredWithASimilarOne() {
        annals("label", "check", ids.get(1));
        Outcome outcome = annals("list", "label:chek");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("no label 'chek'; did you mean 'check'?");
    }

    @Test
    void whatCannotBeMarkedIsOneLine() {
        Outcome outcome = annals("star", "2017-01-01/no-such-event");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().lines()).singleElement().asString().startsWith("annals: there is no event");
        assertThat(annals("note", "2017..", "open").status()).isEqualTo(2);
        assertThat(annals("note", "2017", " ").status()).isEqualTo(2);
        assertThat(annals("label", "x", ids.get(0), "--colour", "red").status()).isEqualTo(2);
        assertThat(store.resolve("workspace/workspace.mv.db")).doesNotExist();
    }

    @Test
    void aWorkspaceGoesIntoAnotherStoreAndOutAgainToTheByte() throws Exception {
        annals("star", ids.get(0), ids.get(1));
        annals("label", "重要", ids.get(1));
        annals("note", ids.get(2), "Why =now? \"quoted\"\n\n- 停火");
        Path file = folder.resolve("mine.json");
        assertThat(annals("workspace", "export", "--out", file.toString())).isEqualTo(new Outcome(0, "", ""));
        Path other = folder.resolve("other");
        Outcome imported = Outcome.of(other, "workspace", "import", file.toString());
        assertThat(imported).isEqualTo(new Outcome(0, "5 added, 0 there already, 0 in conflict\n", ""));
        assertThat(Outcome.of(other, "workspace", "export").out()).isEqualTo(Files.readString(file));
        assertThat(Outcome.of(other, "workspace", "import", file.toString()).out())
                .isEqualTo("0 added, 5 there already, 0 in conflict\n");
        try (Stream<Path> backups = Files.list(other.resolve("workspace/backups"))) {
            assertThat(backups)
                    .as("what was there is kept before it is added to")
                    .hasSize(1);
        }
    }

    @Test
    void aConflictIsShownAndBothStay() throws Exception {
        annals("note", ids.get(0), "mine");
        Path file = folder.resolve("mine.json");
        Files.writeString(file, annals("workspace", "export").out().replace("\"mine\"", "\"theirs\""));
        Outcome outcome = annals("workspace", "import", file.toString());
        assertThat(outcome.out()).startsWith("0 added, 0 there already, 1 in conflict\n  a note on '");
        assertThat(listed("note:mine note:theirs")).containsExactly(ids.get(0));
    }

    @Test
    void aFileThatIsNoWorkspaceIsRefusedInOneLineAndChangesNothing() throws Exception {
        annals("star", ids.get(0));
        String before = annals("workspace", "export").out();
        for (String content : List.of(
                "", "{}", "[1]", before.replace("\"version\":1", "\"version\":9"), before.replace(ids.get(0), "x"))) {
            Path file = Files.writeString(folder.resolve("file.json"), content);
            Outcome outcome = annals("workspace", "import", file.toString());
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err().lines()).singleElement().asString().contains("file.json cannot be read");
        }
        assertThat(annals("workspace", "export").out()).isEqualTo(before);
    }

    @Test
    void eventsLeaveInEachForm() throws Exception {
        Path file = folder.resolve("events.ics");
        assertThat(annals("export", "date:2017", "--format", "ics", "--out", file.toString()))
                .isEqualTo(new Outcome(0, "", ""));
        int events = annals("list", "date:2017").out().split("\n", -1).length - 1;
        assertThat(Biweekly.parse(file.toFile()).first().getEvents()).hasSize(events);
        assertThat(annals("export", "--format", "csv", "date:2017").out())
                .isEqualTo(annals("list", "--format", "csv", "date:2017").out());
        assertThat(annals("export", "--format", "jsonl", "date:2017").out())
                .isEqualTo(annals("list", "--format", "jsonl", "date:2017").out());
        assertThat(annals("export", "--format", "md", "date:2017").out()).startsWith("## ");
    }

    @Test
    void aFileThatStandsInTheWayIsReplacedWholeOrNotAtAll() throws Exception {
        Path file = Files.writeString(folder.resolve("events.csv"), "before");
        assertThat(annals("export", "tag:nothing-of-the-kind", "--format", "csv", "--out", file.toString())
                        .status())
                .isEqualTo(2);
        assertThat(file).hasContent("before");
        assertThat(annals("export", "--format", "csv", "--out", folder.toString())
                        .err())
                .contains("is a folder");
        assertThat(annals("export", "--format", "csv", "--out", file.toString()).status())
                .isZero();
        assertThat(Files.readString(file)).startsWith("id,date,title");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".next"));
        }
    }

    @Test
    void noPictureIsDrawnOfAStoryThatIsNotThere() throws Exception {
        Outcome outcome = annals(
                "snapshot",
                "--story",
                "How it ended",
                "--out",
                folder.resolve("story.png").toString());
        assertThat(outcome.err()).contains("there is no story 'How it ended'");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void aStoryIsWrittenAsAPage() throws Exception {
        EventRef event = new EventRef(EventId.parse(ids.get(0)).orElseThrow(), "As it was");
        WorkspaceFile.in(new StoreFolder(store), Clock.systemUTC())
                .change(
                        Edits.put(Edits.newStory(
                                "How it began", List.of(new Step.ShowEvent(event, "It *began* here."))))::applyTo);
        assertThat(annals("story", "How it began").out())
                .startsWith("# How it began\n")
                .contains("It *began* here.")
                .contains("## Sources");
        assertThat(annals("story", "How it began", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<em>began</em>");
        Outcome unknown = annals("story", "How it ended");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("there are: 'How it began'");
    }

    @Test
    void theExportedWorkspaceIsWhatIsKept() throws Exception {
        annals("star", ids.get(0));
        assertThat(WorkspaceText.read(annals("workspace", "export").out()))
                .isEqualTo(WorkspaceFile.in(new StoreFolder(store), Clock.systemUTC())
                        .read());
    }
}
