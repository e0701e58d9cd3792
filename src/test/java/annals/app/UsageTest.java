package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.AnnalsCommand;
import annals.cli.Terminal;
import annals.cli.WindowStarter;
import annals.explore.Inquiry;
import annals.explore.Lanes;
import annals.explore.WayQuestion;
import annals.explore.picture.Reach;
import annals.model.EventId;
import annals.model.Query;
import annals.model.Span;
import annals.store.StoreFolder;
import annals.workspace.ViewState;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line makes of its arguments before a window, a store or an archive is touched. */
class UsageTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Recorder windows = new Recorder();

    /** Opens nothing, and remembers what it was asked for. */
    private static final class Recorder implements WindowStarter {
        @Override
        public <T> T draw(Callable<T> drawing) {
            throw new AssertionError("nothing is to be drawn");
        }

        private final List<String> opened = new ArrayList<>();
        private final List<Snapshot> snapshots = new ArrayList<>();

        @Override
        public int open(StoreFolder store, @Nullable Path archive, @Nullable ViewState begin) {
            opened.add(store.path().getFileName() + " " + archive);
            return 0;
        }

        @Override
        public int snapshot(StoreFolder store, Snapshot snapshot) {
            snapshots.add(snapshot);
            return 0;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paint",
                "--no-such-option",
                "--store",
                "open a b",
                "open --no-such-option",
                "open annals:",
                "open annals:view?",
                "open annals:view?archive=x&from=1&to=%",
                "open annals:view?archive=x&from=1&to=2 --view x",
                "snapshot --out p.png --view x tag:Syria",
                "import",
                "import --no-such-option x",
                "list --no-such-option",
                "list --limit many",
                "list --limit -1",
                "list --format xml",
                "list --from yesterday",
                "list --from 2017 --to 2016",
                "list tag:\"Syria",
                "list (Geneva",
                "list is:tub",
                "list date:2016-13",
                "tags --top -1",
                "tags --format md",
                "show",
                "show a b",
                "show --no-such-option",
                "show syria",
                "show 2017-02-30/x",
                "snapshot",
                "snapshot --out x.png --size big",
                "snapshot --out x.png --size 10x10",
                "snapshot --out x.png --size 99999x99999",
                "snapshot --out x.png --theme pink",
                "snapshot --out x.png --select x",
                "snapshot --out x.png OR",
                "export",
                "export --format xml",
                "export --format csv (Geneva",
                "star",
                "star syria",
                "unstar syria",
                "label check",
                "label check syria",
                "label check 2017-01-16/x --colour red",
                "note 2017-01-16/x",
                "note syria text",
                "workspace",
                "workspace frobnicate",
                "workspace import",
                "story",
                "bring-in",
                "bring-in remove",
                "bring-in --name x",
                "register now",
                "export --format svg --brought-in x",
            })
    void wrongUsageIsOneLineAndStatusTwo(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("annals: ");
        assertThat(out.toString()).isEmpty();
        assertThat(windows.opened).isEmpty();
        assertThat(windows.snapshots).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list tag:Siria", "tags -topic:Siria"})
    void aTagThatIsNotThereIsWrongUsage(String arguments) throws IOException {
        Path day = Files.createDirectories(folder.resolve("pages/news/2016/04/1"));
        Files.writeString(day.resolve("a.md"), "# A\n\n## [Syria](/x)\n");
        Path store = folder.resolve("store");
        assertThat(run("import", folder.resolve("pages").toString(), "--store", store.toString()))
                .isZero();
        err.getBuffer().setLength(0);
        out.getBuffer().setLength(0);
        assertThat(run((arguments + " --store " + store).split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("annals: ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import gone",
                "list",
                "tags",
                "show 2017-01-16/x",
                "snapshot --out x.png",
                "snapshot --out gone/x.png",
                "export --format csv --out gone/x.csv",
                "star 2017-01-16/x",
                "workspace import gone.json",
                "story x",
            })
    void whatCannotBeDoneIsOneLineAndStatusOne(String arguments) {
        String[] words = (arguments + " --store " + folder.resolve("no-store")).split(" ");
        assertThat(run(words)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("annals: ");
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("no-store")).doesNotExist();
    }

    @Test
    void opensTheWindow() {
        assertThat(run("--store", folder.resolve("mine").toString())).isZero();
        assertThat(run("open", "--store", folder.resolve("mine").toString())).isZero();
        assertThat(run("--store", folder.resolve("mine").toString(), "open", "pages"))
                .isZero();
        assertThat(windows.opened).containsExactly("mine null", "mine null", "mine pages");
    }

    @Test
    void drawsWhatIsAskedFor() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Path file = folder.resolve("out/x.png");
        // Without --store, the store is the one everyone has; the recorder does not touch it.
        assertThat(run(
                        "snapshot",
                        "--out",
                        file.toString(),
                        "tag:Syria",
                        "-tag:Russia",
                        "--from",
                        "2016",
                        "--to",
                        "2016-03",
                        "--select",
                        "2016-02-01/talks-begin",
                        "--size",
                        "1200x800",
                        "--scale",
                        "2",
                        "--theme",
                        "DARK",
                        "--lanes",
                        "Syria, New York",
                        "--arcs",
                        "all",
                        "--sidebar",
                        "storylines",
                        "--way",
                        "2016-02-01/talks-begin",
                        "2015-03-01/other"))
                .isZero();
        assertThat(windows.snapshots)
                .containsExactly(new WindowStarter.Snapshot(
                        file,
                        null,
                        new Query.And(List.of(new Query.HasTag("Syria"), new Query.Not(new Query.HasTag("Russia")))),
                        new Span(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 3, 31)),
                        new EventId(LocalDate.of(2016, 2, 1), "talks-begin"),
                        1200,
                        800,
                        2,
                        true,
                        new Lanes.ByTag(List.of("Syria", "New York")),
                        Reach.ALL,
                        true,
                        null,
                        new Inquiry.Way(
                                WayQuestion.between(
                                        new EventId(LocalDate.of(2015, 3, 1), "other"),
                                        new EventId(LocalDate.of(2016, 2, 1), "talks-begin")),
                                0)));
    }

    @Test
    void drawsALaneForEachStoryline() {
        assertThat(run("snapshot", "--out", folder.resolve("p.png").toString(), "--lanes", "story"))
                .isZero();
        assertThat(windows.snapshots).singleElement().satisfies(snapshot -> {
            assertThat(snapshot.lanes()).isEqualTo(new Lanes.ByStory());
            assertThat(snapshot.storylines()).isFalse();
        });
    }

    @Test
    void refusesAScaleThatMakesNoPicture() {
        for (String scale : List.of("0", "-1", "6")) {
            err.getBuffer().setLength(0);
            assertThat(run("snapshot", "--out", folder.resolve("p.png").toString(), "--scale", scale))
                    .isEqualTo(2);
            assertThat(err.toString().lines().toList().getFirst()).contains("--scale " + scale, "8000x8000");
        }
    }

    @Test
    void refusesToDrawOverAFolder() throws IOException {
        Path existing = Files.createDirectories(folder.resolve("pictures"));
        assertThat(run("snapshot", "--out", existing.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("pictures", "folder");
        assertThat(existing).isDirectory();
    }

    @Test
    void helpIsNoError() {
        assertThat(run("help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(run("help", "snapshot")).isZero();
        assertThat(out.toString()).contains("snapshot", "--size", "1600x900");
        assertThat(err.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Terminal.run(
                new AnnalsCommand(windows, store -> {}), new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
