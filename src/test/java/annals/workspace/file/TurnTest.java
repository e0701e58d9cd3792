package annals.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.EventId;
import annals.store.StoreException;
import annals.store.StoreFolder;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process has the workspace. */
class TurnTest {

    private static final Edit STAR = Edits.star(
            new EventRef(EventId.parse("2016-02-01/talks").orElseThrow(), "Talks"),
            Instant.parse("2026-01-01T10:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void who_waits_says_so_and_goes_on_when_it_is_let_go() throws IOException {
        StoreFolder store = new StoreFolder(folder);
        Process holder = holder();
        Patience patience = new Patience(Duration.ofMinutes(1), () -> letGo(holder));
        assertThat(WorkspaceFile.in(store, Clock.systemUTC(), patience)
                        .change(STAR::applyTo)
                        .stars())
                .hasSize(1);
    }

    @Test
    void who_has_waited_for_long_gives_up_and_changes_nothing() throws IOException {
        StoreFolder store = new StoreFolder(folder);
        Process holder = holder();
        WorkspaceFile file = WorkspaceFile.in(store, Clock.systemUTC(), new Patience(Duration.ofMillis(200), () -> {}));
        assertThatThrownBy(() -> file.change(STAR::applyTo))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("held by another program")
                .hasMessageNotContaining("\n");
        letGo(holder);
        assertThat(file.read().isEmpty()).isTrue();
        assertThat(file.change(STAR::applyTo).stars()).hasSize(1);
    }

    private Process holder() throws IOException {
        Path lock = folder.resolve("workspace/workspace.lock");
        Files.createDirectories(folder.resolve("workspace"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        lock.toString())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo("held");
        return process;
    }

    private static void letGo(Process holder) {
        try {
            holder.getOutputStream().close();
            holder.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
