package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.library.Settings;
import annals.ui.window.FileChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events from elsewhere stand beside the archive. */
class BringingInTest extends SmallArchiveTest {

    private static final String CSV = """
        when,what,about,link
        spring 2016,Cherry trees blossom,"trees; spring",https://example.org/trees
        2016-06-24,Markets fall,markets,
        no date at all,A rumour,,
        """;

    private static final Bounds NOWHERE = new BoundingBox(0, 0, -1, -1);

    private final Settings settings = Settings.forgetful();

    @Override
    Settings settings() {
        return settings;
    }

    @AfterEach
    void forget() throws IOException {
        Path kept = store().path().resolve("brought-in");
        if (Files.exists(kept)) {
            try (Stream<Path> files = Files.walk(kept)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void choose(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        TestWindow.inFx(() -> window.main().choose(new FileChoice() {
            @Override
            public Optional<Chosen> save(Window owner, String title, String proposed, List<Kind> kinds) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> open(Window owner, String title, List<Kind> kinds) {
                return Optional.of(file);
            }
        }));
        window.command("Bring in events");
    }

    private void bringIn(String name, String text) throws IOException {
        choose(name, text);
        TestWindow.until("it asks", () -> window.isShown("#bring-in-accept"));
        TestWindow.inFx(() -> window.find("#bring-in-accept", Button.class).fire());
        TestWindow.until("it stands beside", () -> window.isShown("#beside"));
    }

    /** The headlines below the timeline. */
    private List<String> beside() {
        return TestWindow.fx(() -> window.robot().lookup("#beside .beside-event").<Button>queryAll().stream()
                .filter(TestWindow::isShown)
                .map(Button::getText)
                .toList());
    }

    @Test
    void whatIsUnderstoodOfAFileIsShownBeforeItIsBroughtIn() throws IOException {
        choose("notes.csv", CSV);
        TestWindow.until("it asks", () -> window.isShown("#bring-in-accept"));
        assertThat(window.label("#bring-in-understood")).isEqualTo("2 events understood");
        assertThat(window.label("#bring-in-misfits")).contains("1 left out", "'no date at all' is no date");
        assertThat(choice("date")).isEqualTo("when");
        assertThat(choice("tags")).isEqualTo("—");
        TestWindow.inFx(() -> choiceBox("date").setValue("what"));
        assertThat(window.label("#bring-in-understood")).isEqualTo("0 events understood");
        assertThat(TestWindow.<Boolean>fx(
                        () -> window.find("#bring-in-accept", Button.class).isDisabled()))
                .isTrue();
    }

    @Test
    void vagueDatesAreKeptAsTheyWereWrittenAndDrawnAsSpans() throws IOException {
        bringIn("notes.csv", CSV);
        TestWindow.until("both are seen", () -> beside().size() == 2);
        assertThat(beside()).containsExactly("Cherry trees blossom", "Markets fall");
        assertThat(TestWindow.<Double>fx(() -> bar(".vague")))
                .isGreaterThan(3 * TestWindow.<Double>fx(() -> bar(".exact")));
        TestWindow.inFx(() ->
                window.robot().lookup("#beside .beside-event").<Button>query().fire());
        TestWindow.until(
                "it is read",
                () -> window.robot().lookup("#overlay .label").<Label>queryAll().stream()
                        .anyMatch(label -> label.getText().equals("spring 2016")));
    }

    private double bar(String kind) {
        return window.robot()
                .lookup("#beside .beside-bar" + kind)
                .<Node>query()
                .getBoundsInParent()
                .getWidth();
    }

    @Test
    void aMappingIsRememberedForFilesOfTheSameColumns() throws IOException {
        choose("notes.csv", CSV);
        TestWindow.until("it asks", () -> window.isShown("#bring-in-accept"));
        TestWindow.inFx(() -> choiceBox("tags").setValue("about"));
        TestWindow.inFx(() -> window.find("#bring-in-accept", Button.class).fire());
        TestWindow.until("they are beside", () -> window.isShown("#beside"));
        choose("more.csv", CSV);
        TestWindow.until("it asks again", () -> window.isShown("#bring-in-accept"));
        assertThat(choice("tags")).isEqualTo("about");
    }

    @Test
    void whatWasBroughtInIsHiddenShownKeptAndRemoved() throws IOException {
        bringIn("notes.csv", CSV);
        window.command("Events beside");
        TestWindow.inFx(() ->
                window.robot().lookup("#overlay .check-box").<CheckBox>query().fire());
        TestWindow.until("it is hidden", () -> !window.isShown("#beside"));
        TestWindow.inFx(() ->
                window.robot().lookup("#overlay .check-box").<CheckBox>query().fire());
        TestWindow.until("it is seen again", () -> window.isShown("#beside"));
        window.close();
        window = TestWindow.of(store(), settings);
        TestWindow.until("it is there the next time", () -> window.isShown("#beside"));
        window.command("Events beside");
        TestWindow.inFx(
                () -> window.robot().lookup(".remove-bundle").<Button>query().fire());
        TestWindow.until("it is gone", () -> !window.isShown("#beside"));
        try (Stream<Path> files = Files.list(store().path().resolve("brought-in"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatASearchDoesNotAskForIsPaleAndStays() throws IOException {
        bringIn("notes.csv", CSV);
        TestWindow.until("both are seen", () -> beside().size() == 2);
        assertThat(pale()).isEmpty();
        window.robot().clickOn("#search").write("markets", 0).type(KeyCode.ENTER);
        TestWindow.until("one is pale", () -> pale().equals(List.of("Cherry trees blossom")));
        assertThat(beside()).hasSize(2);
        assertThat(TestWindow.<String>fx(() -> window.robot()
                        .lookup("#beside .pane-title")
                        .<Label>query()
                        .getText()))
                .isEqualTo("notes  1 of 2");
    }

    @Test
    void whileOnePansNoHeadlineLeavesItsPlaceOrMeetsAnotherEvent() throws IOException {
        bringIn("year.csv", """
            date,title
            2015,A year of talks
            2016-01-20,The talks have ended
            """);
        double newYear = LocalDate.of(2016, 1, 1).toEpochDay();
        List<Double> seenAt = new ArrayList<>();
        for (double from = newYear - 80; from < newYear + 20; from += 2.5) {
            double first = from;
            TestWindow.inFx(() -> window.session().look(first, first + 90));
            window.untilSettled();
            List<Bounds> labels = beside(".beside-event");
            List<Bounds> bars = beside(".beside-bar");
            Bounds strip = stripInScene();
            for (int i = 0; i < labels.size(); i++) {
                assertThat(strip.getMaxX())
                        .as("the strip's end, from " + from)
                        .isGreaterThanOrEqualTo(labels.get(i).getMaxX());
                for (int other = 0; other < labels.size(); other++) {
                    assertThat(i != other
                                    && (labels.get(i).intersects(labels.get(other))
                                            || labels.get(i).intersects(bars.get(other))))
                            .as("headline %d meets event %d from day %s", i, other, from)
                            .isFalse();
                }
            }
            if (labels.size() == 2 && !labels.contains(NOWHERE)) {
                seenAt.add(from);
            }
        }
        assertThat(seenAt).as("views with both in sight").hasSizeGreaterThan(5);
    }

    private Bounds stripInScene() {
        return TestWindow.fx(() -> {
            Node strip = window.find("#beside", Node.class);
            return strip.localToScene(strip.getLayoutBounds());
        });
    }

    private List<Bounds> beside(String kind) {
        return TestWindow.fx(() -> window.robot().lookup("#beside " + kind).<Node>queryAll().stream()
                .map(node -> node.isVisible() ? node.localToScene(node.getBoundsInLocal()) : NOWHERE)
                .toList());
    }

    private List<String> pale() {
        return TestWindow.fx(() -> window.robot().lookup("#beside .beside-event").<Button>queryAll().stream()
                .filter(event -> event.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pale")))
                .map(Button::getText)
                .toList());
    }

    @Test
    void aFileThatIsNoSuchThingIsSaid() throws IOException {
        choose("broken.jsonl", "{\"title\": ");
        TestWindow.until("it is said", () -> window.label("#notice").startsWith("Not brought in: line 1"));
        assertThat(window.isShown("#overlay")).isFalse();
    }

    private ChoiceBox<String> choiceBox(String field) {
        return window.robot().lookup("#bring-in-" + field).query();
    }

    private String choice(String field) {
        return TestWindow.fx(() -> choiceBox(field).getValue());
    }
}
