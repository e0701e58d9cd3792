package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change is told once, and only when the archive has come to rest. The watch looks when the test lets it. */
class FolderWatchTest {

    private static final String A = "news/2016/04/1/a.md";
    private static final String B = "news/2016/04/2/b.md";

    @TempDir
    Path folder;

    private final AtomicInteger told = new AtomicInteger();
    private Tree tree = new Tree(Path.of("."));
    private SlowArchive archive = new SlowArchive(new FolderArchive(Path.of(".")));
    private FolderWatch watch = new FolderWatch(archive, told::incrementAndGet);

    @BeforeEach
    void start() throws Exception {
        tree = new Tree(folder.resolve("archive"));
        tree.write(A, "# A");
        archive = new SlowArchive(new FolderArchive(tree.root()));
        watch = new FolderWatch(archive, told::incrementAndGet);
        watch.start(1);
        archive.awaitLook();
        look(1);
    }

    @AfterEach
    void stop() {
        watch.close();
        archive.letGo();
    }

    @Test
    void nothing_is_told_while_nothing_changes() throws Exception {
        look(5);
        assertThat(told).hasValue(0);
        tree.write(B, "# B");
        look(2);
        assertThat(told).hasValue(1);
    }

    @Test
    void what_was_added_changed_and_removed_is_told_once_each() throws Exception {
        tree.write(B, "# B");
        look(5);
        assertThat(told).hasValue(1);
        tree.write(B, "# C");
        look(5);
        assertThat(told).as("a file of the same size, written later").hasValue(2);
        tree.remove(A);
        look(5);
        assertThat(told).hasValue(3);
        tree.remove(B);
        look(5);
        assertThat(told).as("the last file").hasValue(4);
    }

    @Test
    void files_that_come_one_after_another_are_one_change() throws Exception {
        for (int i = 0; i < 20; i++) {
            tree.write("news/2016/04/3/e" + i + ".md", "# E");
            look(1);
        }
        assertThat(told).as("while more is coming").hasValue(0);
        look(5);
        assertThat(told).hasValue(1);
    }

    @Test
    void what_comes_and_goes_between_two_rests_is_no_change() throws Exception {
        tree.write(B, "# B");
        look(1);
        tree.remove(B);
        look(5);
        assertThat(told).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_archive_that_cannot_be_read_for_a_while_does_not_end_the_watch(boolean unexpectedly) throws Exception {
        archive.failure = unexpectedly ? Failure.UNEXPECTED : Failure.EXPECTED;
        look(5);
        archive.failure = Failure.NONE;
        look(5);
        assertThat(told).as("it is as it was").hasValue(0);

        tree.write(B, "# B");
        look(1);
        archive.failure = unexpectedly ? Failure.UNEXPECTED : Failure.EXPECTED;
        look(5);
        assertThat(told).as("nobody could read it now").hasValue(0);
        archive.failure = Failure.NONE;
        look(2);
        assertThat(told).hasValue(1);
    }

    @Test
    void an_archive_that_is_away_is_said_once_in_one_line_and_again_when_it_is_back() throws Exception {
        List<LogRecord> said = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                said.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(FolderWatch.class.getName());
        log.addHandler(listener);
        try {
            archive.failure = Failure.EXPECTED;
            look(5);
            assertThat(said).hasSize(1);
            assertThat(said.getFirst().getThrown()).isNull();
            archive.failure = Failure.NONE;
            look(3);
            assertThat(said).hasSize(2);
            archive.failure = Failure.EXPECTED;
            look(3);
            assertThat(said).as("away for another time").hasSize(3);
        } finally {
            log.removeHandler(listener);
        }
    }

    @Test
    void a_listener_that_fails_does_not_end_the_watch() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        SlowArchive other = new SlowArchive(new FolderArchive(tree.root()));
        try (FolderWatch unlucky = new FolderWatch(other, () -> {
            heard.incrementAndGet();
            throw new IllegalStateException("the listener fails");
        })) {
            unlucky.start(1);
            other.awaitLook();
            other.look();
            tree.write(B, "# B");
            other.look();
            other.look();
            tree.remove(B);
            other.look();
            other.look();
            assertThat(heard).hasValue(2);
        } finally {
            other.letGo();
        }
    }

    /** The last file goes, because a look that is broken off then finds the same as a whole one: nothing. */
    @Test
    void nothing_is_told_after_the_end_even_by_a_look_that_is_under_way() throws Exception {
        tree.remove(A);
        look(1);
        watch.close();
        archive.letGo();
        archive.looker.join(TimeUnit.SECONDS.toMillis(SlowArchive.PATIENCE_SECONDS));
        assertThat(archive.looker.isAlive()).as("the watch's thread").isFalse();
        assertThat(told).hasValue(0);
    }

    private void look(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            archive.look();
        }
    }

    private enum Failure {
        NONE,
        EXPECTED,
        UNEXPECTED
    }

    /** An archive that is read only when the test says so. */
    private static final class SlowArchive implements Archive {

        static final int PATIENCE_SECONDS = 20;

        private final Archive inside;
        private final Semaphore wanting = new Semaphore(0);
        private final Semaphore allowed = new Semaphore(0);
        private volatile Failure failure = Failure.NONE;
        private volatile Thread looker = Thread.currentThread();

        SlowArchive(Archive inside) {
            this.inside = inside;
        }

        @Override
        public String location() {
            return inside.location();
        }

        @Override
        public void visit(Visitor visitor) throws IOException {
            looker = Thread.currentThread();
            wanting.release();
            allowed.acquireUninterruptibly();
            switch (failure) {
                case EXPECTED -> throw new IOException("it cannot be read now");
                case UNEXPECTED -> throw new UncheckedIOException(new IOException("it cannot be read now"));
                case NONE -> inside.visit(visitor);
            }
        }

        void awaitLook() throws InterruptedException {
            assertThat(wanting.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("the watch looks")
                    .isTrue();
        }

        /** Returns when the watch has told what it saw, and wants to look again. */
        void look() throws InterruptedException {
            allowed.release();
            awaitLook();
        }

        void letGo() {
            allowed.release(1_000);
        }
    }
}
