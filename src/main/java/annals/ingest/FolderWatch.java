package annals.ingest;

import annals.archive.Archive;
import annals.archive.FileFacts;
import annals.archive.Problem;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that an archive changes, and says so once it has come to rest: a thousand files that are copied in are one change.
 * It looks at names, sizes and times every few seconds, which works on every file system and needs no handle a folder.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Archive archive;
    private final Runnable changed;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("annals-watch").factory());
    private volatile boolean closed;
    private boolean away;
    private long reported;
    private long before;

    /** @param changed is called on the watch's own thread */
    public FolderWatch(Archive archive, Runnable changed) {
        this.archive = archive;
        this.changed = changed;
    }

    /** Begins with the archive as it is now. */
    @SuppressWarnings("FutureReturnValueIgnored") // what fails is logged by the look itself
    public void start(long everyMillis) {
        timer.execute(this::begin);
        timer.scheduleWithFixedDelay(this::lookSafely, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    private void begin() {
        try {
            reported = fingerprint();
            before = reported;
        } catch (IOException e) {
            away(e);
        }
    }

    /** A failure must not end the watch, which a thrown exception would do without a word. */
    private void lookSafely() {
        try {
            look();
            if (away) {
                LOG.info("{} can be watched again", archive.location());
                away = false;
            }
        } catch (IOException e) {
            away(e);
        } catch (RuntimeException e) {
            LOG.error("watching {} failed this time", archive.location(), e);
        }
    }

    /** It is looked for every few seconds, and may be away for days: a disk that is plugged in somewhere else. */
    private void away(IOException e) {
        if (!away) {
            LOG.warn("{} cannot be watched until it is back: {}", archive.location(), e.toString());
            away = true;
        }
    }

    private void look() throws IOException {
        long now = fingerprint();
        boolean atRest = now == before;
        before = now;
        if (atRest && now != reported && !closed) {
            reported = now;
            changed.run();
        }
    }

    /** Of names, sizes and times, whatever their order. */
    private long fingerprint() throws IOException {
        long[] sum = {1};
        archive.visit(new Archive.Visitor() {
            @Override
            public boolean goesOn() {
                return !closed;
            }

            @Override
            public boolean wants(FileFacts file) {
                sum[0] += file.hashCode() * 0x9E3779B97F4A7C15L;
                return false;
            }

            @Override
            public void file(FileFacts file, byte[] content) {
                throw new IllegalStateException("nothing was wanted");
            }

            @Override
            public void problem(Problem problem) {
                sum[0] += problem.hashCode();
            }
        });
        return sum[0];
    }

    @Override
    public void close() {
        closed = true;
        timer.shutdown();
    }
}
