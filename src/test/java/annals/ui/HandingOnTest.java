package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Lanes;
import annals.explore.View;
import annals.explore.picture.Reach;
import annals.explore.picture.Still;
import annals.ingest.ImportCancelledException;
import annals.model.EventId;
import annals.model.Query;
import annals.store.StoreFolder;
import annals.ui.look.Palette;
import annals.ui.timeline.TimelineStill;
import annals.ui.window.FileChoice;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Step;
import annals.workspace.Story;
import annals.workspace.ViewState;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the window shows leaves it as files. */
class HandingOnTest {

    private static final EventId BEGIN = new EventId(LocalDate.of(2016, 2, 1), "talks-begin");
    private static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" \u202eturned";

    private static final Story STORY = Edits.newStory(
            "How: it/came",
            List.of(
                    new Step.ShowView(
                            new ViewState("tag:Syria", 16_800, 17_200, null, ViewState.LanesBy.NONE, List.of()),
                            "All of it."),
                    new Step.ShowEvent(new EventRef(BEGIN, "Talks on Syria begin in Geneva"), "It *begins*.")));

    @TempDir
    private static Path folder;

    private static StoreFolder store;

    private TestWindow window;
    private final List<String> suggested = new ArrayList<>();

    @BeforeAll
    static void importArchive() throws IOException, ImportCancelledException {
        Pages pages = Pages.small(folder.resolve("small"));
        pages.event("2016-02-02", "hostile", "# " + HOSTILE + "\nNothing happened.");
        store = TestWindow.imported(folder.resolve("store"), pages.root());
        WorkspaceFile.in(store, Clock.systemUTC()).change(before -> Workspace.of(List.of(STORY)));
    }

    @BeforeEach
    void show() {
        window = TestWindow.of(store);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Whoever is asked for a file answers this one. */
    private Path answering(String name) {
        Path file = folder.resolve(name);
        TestWindow.inFx(() -> window.main().choose(new FileChoice() {
            @Override
            public Optional<Chosen> save(Window owner, String title, String proposed, List<Kind> kinds) {
                suggested.add(proposed);
                return kinds.stream()
                        .filter(kind -> name.endsWith("." + kind.ending()))
                        .findFirst()
                        .map(kind -> new Chosen(file, kind));
            }

            @Override
            public Optional<Path> open(Window owner, String title, List<Kind> kinds) {
                return Optional.of(file);
            }
        }));
        return file;
    }

    private void untilSaved(Path file) {
        TestWindow.until(
                file + " is saved, not: " + window.label("#notice"),
                () -> window.label("#notice").equals("Saved " + file.getFileName()));
    }

    private void openStory() {
        window.typeWithShortcut(KeyCode.DIGIT3);
        TestWindow.inFx(() -> {
            MenuButton stories = window.find("#stories", MenuButton.class);
            stories.show();
            stories.getItems().getFirst().fire();
            stories.hide();
        });
        TestWindow.until("it lies open", () -> window.isShown("#export-story"));
    }

    @Test
    void aStoryIsSavedAsAPageWithItsPicturesAndSources() throws IOException {
        openStory();
        Path file = answering("story.html");
        window.robot().clickOn("#export-story");
        untilSaved(file);
        String html = Files.readString(file);
        assertThat(html)
                .contains("data:image/png;base64,", "It <em>begins</em>", "The Guardian", "theguardian.com")
                .doesNotContain("<script");
        assertThat(suggested).containsExactly("How it came");
    }

    @Test
    void aStoryIsSavedAsADocumentToPrint() throws IOException {
        openStory();
        Path file = answering("story.pdf");
        window.robot().clickOn("#export-story");
        untilSaved(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("How: it/came", "It begins.", "The Guardian");
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void eventsAreSavedAsTheQueryFindsThem() throws IOException {
        window.robot().clickOn("#search").write("talks").type(KeyCode.ENTER);
        TestWindow.until("three are found", () -> window.label("#match-count").startsWith("3 of"));
        Path file = answering("events.jsonl");
        window.command("Export the events found");
        untilSaved(file);
        assertThat(Files.readAllLines(file)).hasSize(3).allMatch(line -> line.contains("alks"));
        assertThat(suggested).containsExactly("talks");
    }

    @Test
    void anExportThatIsGivenUpLeavesNothingBehind() {
        Path file = answering("given-up.csv");
        CountDownLatch free = new CountDownLatch(1);
        window.keepWorkersBusy(free);
        window.command("Export the events found");
        TestWindow.until("it can be cancelled", () -> window.isShown("#cancel-work"));
        window.robot().clickOn("#cancel-work");
        free.countDown();
        TestWindow.until("it is said", () -> window.label("#notice").startsWith("Export cancelled"));
        assertThat(file).doesNotExist();
        assertThat(window.isShown("#work")).isFalse();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        answering("no-such-folder/events.csv");
        window.command("Export the events found");
        TestWindow.until("it is said", () -> window.label("#notice").startsWith("Not saved: "));
        assertThat(window.label("#notice")).contains("events.csv", "cannot be written");
    }

    @Test
    void thePictureIsSavedInTheSizeThatWasAskedFor() throws IOException {
        Path file = answering("timeline.png");
        window.command("Export the picture");
        TestWindow.inFx(() -> {
            window.find("#picture-width", TextField.class).setText("700");
            window.find("#picture-height", TextField.class).setText("20");
        });
        window.robot().clickOn("#save-picture");
        assertThat(window.label("#picture-fault")).contains("from 200 to 8000");
        TestWindow.inFx(() -> window.find("#picture-height", TextField.class).setText("400"));
        window.robot().clickOn("#save-picture");
        untilSaved(file);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1400);
        assertThat(picture.getHeight()).isEqualTo(800);
        assertThat(IntStream.range(0, 1400 * 800)
                        .map(i -> picture.getRGB(i % 1400, i / 1400))
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void aDrawingHoldsItsTextsAsTextsAndNothingThatActs() throws Exception {
        Path file = answering("timeline.svg");
        window.command("Export the picture");
        window.robot().clickOn("#save-picture");
        untilSaved(file);
        Document svg = xml(Files.readString(file));
        assertThat(texts(svg))
                .contains("March 2016")
                .anyMatch(text -> text.equals("alert(1) & \"quoted\" turned"))
                .noneMatch(text -> text.contains("\u202e"))
                .anyMatch(text -> text.matches("All events +· .*2016 – .*2017 +· +8 events of 8 +· +small"));
        assertThat(names(svg)).contains("text", "rect").isSubsetOf("svg", "title", "rect", "circle", "path", "text");
    }

    @Test
    void aDrawingShowsTheLanesTheSelectionAndItsLinks() throws Exception {
        Still still = Still.of(
                window.session().library(),
                new View(Query.all(), 16_820, 16_920, BEGIN, new Lanes.ByTopic()),
                Reach.ONE);
        String drawn = TestWindow.fx(() -> new TimelineStill(still, Palette.DARK, 1000, 700).svg());
        Document svg = xml(drawn);
        assertThat(texts(svg)).contains("Peace talks", "Talks on Syria begin in Geneva");
        assertThat(drawn).contains(Palette.css(Palette.DARK.selection()), "stroke-dasharray");
        assertThat(drawn).contains("fill=\"" + Palette.css(Palette.DARK.ground()) + "\"");
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static List<String> names(Document svg) {
        NodeList all = svg.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getTagName())
                .toList();
    }
}
