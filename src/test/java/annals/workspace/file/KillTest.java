package annals.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import annals.store.StoreFolder;
import annals.testing.BesideOthers;
import annals.workspace.Workspace;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed while it writes; what it said was saved is there. */
@BesideOthers
class KillTest {

    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @Test
    void a_kill_loses_nothing_that_was_told_as_saved() throws Exception {
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        Random random = new Random(8);
        int told = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Scribe.class.getName(),
                            store.path().toString())
                    .redirectError(folder.resolve("errors").toFile())
                    .start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                int next = told;
                for (int lines = 1 + random.nextInt(30); lines > 0; lines--) {
                    assertThat(out.readLine()).isEqualTo(Integer.toString(next++));
                }
                process.toHandle().destroyForcibly();
                told = next
                        + (int) out.lines().filter(line -> line.matches("\\d+")).count();
            }
            process.waitFor();
            Workspace kept = WorkspaceFile.in(store, Clock.systemUTC()).read();
            assertThat(kept.stars()).as("after kill %d", kill).hasSizeBetween(told, told + 1);
            told = kept.stars().size();
            for (int number = 0; number < told; number++) {
                assertThat(kept.isStarred(Scribe.event(number).id()))
                        .as("event %d after kill %d", number, kill)
                        .isTrue();
            }
        }
    }
}
