package annals.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** The sample, and the real archives that lie beside some checkouts; tests that want those are skipped elsewhere. */
final class RealPages {

    static final Path SAMPLE = home().resolve("data/sample");
    static final Path SEEDS = shared("seeds");
    static final Path CHINESE = shared("archives/zh-2003-2014.tar.xz");

    private RealPages() {}

    /** Shows each page's path and text. */
    static void visit(Path archive, BiConsumer<String, String> page) throws IOException {
        assumeTrue(Files.exists(archive), () -> "there is no " + archive);
        Archive.at(archive).visit(new Archive.Visitor() {
            @Override
            public void file(FileFacts file, byte[] content) {
                page.accept(file.path(), new String(content, StandardCharsets.UTF_8));
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }
        });
    }

    private static Path shared(String name) {
        return home().resolve("../shared").resolve(name).normalize();
    }

    private static Path home() {
        return Path.of(System.getProperty("annals.home", ".")).toAbsolutePath();
    }
}
