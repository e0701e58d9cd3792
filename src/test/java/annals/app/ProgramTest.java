package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.FolderArchive;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.store.StoreFolder;
import annals.testing.BesideOthers;
import annals.ui.Pages;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, in a Java of its own: the one thing that no test in here can try without. */
@BesideOthers
class ProgramTest {

    private static final int PATIENCE_SECONDS = 60;
    private static final int DARK_GROUND = 0xff1c1f23;

    @TempDir
    static Path folder;

    private static Path store;

    private record Outcome(int status, String out, String err) {}

    @BeforeAll
    static void importArchive() throws IOException, ImportCancelledException {
        store = folder.resolve("store");
        importArchive(store, Pages.small(folder.resolve("small")).root());
    }

    @Test
    void drawsTheWindowInTheSizeThatWasAskedFor() throws IOException, InterruptedException {
        BufferedImage image = darkPicture("tag:Syria");
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(image.getRGB(450, 590)).as("the status bar's ground").isEqualTo(DARK_GROUND);
        assertThat(colors(image)).as("different colours").isGreaterThan(100);
    }

    @Test
    void drawsItFinerWhereAPictureIsToBeLarger() throws IOException, InterruptedException {
        BufferedImage image = darkPicture("--scale", "2");
        assertThat(image.getWidth()).isEqualTo(1800);
        assertThat(image.getHeight()).isEqualTo(1200);
        assertThat(image.getRGB(900, 1180)).as("the status bar's ground").isEqualTo(DARK_GROUND);
    }

    private static BufferedImage darkPicture(String... options) throws IOException, InterruptedException {
        Path picture = folder.resolve("picture.png");
        List<String> arguments = new ArrayList<>(List.of("snapshot", "--size", "900x600", "--theme", "dark"));
        arguments.addAll(List.of("--out", picture.toString(), "--store", store.toString()));
        arguments.addAll(List.of(options));
        assertThat(annals(arguments.toArray(String[]::new))).isEqualTo(new Outcome(0, "", ""));
        return ImageIO.read(picture.toFile());
    }

    /** Each of these would otherwise wait for a window that never comes. */
    @Test
    void whatCannotBeDrawnIsOneLineAndSoon() throws IOException, InterruptedException, ImportCancelledException {
        Path damaged = folder.resolve("damaged");
        importArchive(damaged, Files.createDirectories(folder.resolve("nothing")));
        Outcome empty = annals("snapshot", "--out", out(), "--from", "2016", "--store", damaged.toString());
        assertThat(empty.err().lines())
                .singleElement()
                .asString()
                .startsWith("annals: ")
                .contains("no events");
        assertThat(empty.status()).isEqualTo(1);

        damage(damaged);
        Outcome broken = annals("snapshot", "--out", out(), "--store", damaged.toString());
        assertThat(broken.err().lines())
                .singleElement()
                .asString()
                .startsWith("annals: ")
                .contains("cannot be opened");
        assertThat(broken.status()).isEqualTo(1);
    }

    @Test
    void anEventThatIsNotThereIsOneLine() throws IOException, InterruptedException {
        Outcome outcome = annals("snapshot", "--out", out(), "--select", "2016-02-01/x", "--store", store.toString());
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .startsWith("annals: there is no event 2016-02-01/x");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void theWindowOpensAndIsClosed() throws IOException, InterruptedException {
        assertThat(run(ClosedWindow.class, "open", "--store", store.toString())).isEqualTo(new Outcome(0, "", ""));
        assertThat(store.resolve("log/annals.0.log"))
                .content(StandardCharsets.UTF_8)
                .doesNotContain("SEVERE", "Exception");
    }

    private static void importArchive(Path store, Path pages) throws IOException, ImportCancelledException {
        new Importer(new StoreFolder(store), ImportProgress.SILENT).run(List.of(new FolderArchive(pages)));
    }

    private static String out() {
        return folder.resolve("never.png").toString();
    }

    private static void damage(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mv.db")).toList()) {
                Files.writeString(file, "no database", StandardCharsets.UTF_8);
            }
        }
    }

    private static long colors(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }

    /** Some runners load tests by a class loader of their own, which Java's property does not know. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static Outcome annals(String... arguments) throws IOException, InterruptedException {
        return run(Main.class, arguments);
    }

    private static Outcome run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dannals.home=" + System.getProperty("annals.home", "."),
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
