package annals.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.EventId;
import annals.store.StoreException;
import annals.store.StoreFolder;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another has the workspace: a process, or within this one a window. */
class TurnTest {

    private static final Edit STAR = Edits.star(
            new EventRef(EventId.parse("2016-02-01/talks").orElseThrow(), "Talks"),
            Instant.parse("2026-01-01T10:00:00Z"));

    private static final Edit LABEL = Edits.put(new Label("check", "#b8892a"));

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

    @Test
    void two_windows_of_one_program_change_it_one_after_the_other() throws Exception {
        StoreFolder store = new StoreFolder(folder);
        CountDownLatch has = new CountDownLatch(1);
        CountDownLatch waits = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Workspace> first = other.submit(
                    () -> WorkspaceFile.in(store, Clock.systemUTC()).change(before -> {
                        has.countDown();
                        awaited(waits);
                        return STAR.applyTo(before);
                    }));
            awaited(has);
            Patience patience = new Patience(Duration.ofMinutes(1), waits::countDown);
            Workspace after =
                    WorkspaceFile.in(store, Clock.systemUTC(), patience).change(LABEL::applyTo);
            assertThat(after.labels()).hasSize(1);
            assertThat(after.stars()).as("what the other has made meanwhile").hasSize(1);
            assertThat(first.get().labels()).isEmpty();
        }
    }

    @Test
    void a_window_that_another_keeps_waiting_for_long_gives_up() throws Exception {
        StoreFolder store = new StoreFolder(folder);
        CountDownLatch has = new CountDownLatch(1);
        CountDownLatch gaveUp = new CountDownLatch(1);
        WorkspaceFile file = WorkspaceFile.in(store, Clock.systemUTC(), new Patience(Duration.ofMillis(50), () -> {}));
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            other.execute(() -> WorkspaceFile.in(store, Clock.systemUTC()).change(before -> {
                has.countDown();
                awaited(gaveUp);
                return before;
            }));
            awaited(has);
            assertThatThrownBy(() -> file.change(STAR::applyTo))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("held by another program or window");
            gaveUp.countDown();
        }
        assertThat(file.change(STAR::applyTo).stars()).hasSize(1);
    }

    /** Not for ever, so that what fails does not hang as well. */
    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
