package annals.workspace.file;

import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/**
 * The right to read and change a workspace, which one has at a time: a process, or of one process a window. Over when it is ended,
 * or its process ends.
 */
final class Turn {

    /** Another had it for longer than one would wait. */
    static final class NotGivenException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A file's lock belongs to all of a process, which nobody within it can wait for; so that these wait here before. */
    private static final Map<Path, Semaphore> WITHIN = new ConcurrentHashMap<>();

    private final FileChannel channel;
    private final Semaphore within;

    private Turn(FileChannel channel, Semaphore within) {
        this.channel = channel;
        this.within = within;
    }

    static Turn take(Path lock, Patience patience) throws IOException {
        Path folder = Objects.requireNonNull(lock.getParent()).toRealPath();
        Semaphore within = WITHIN.computeIfAbsent(folder.resolve(lock.getFileName()), path -> new Semaphore(1, true));
        if (!within.tryAcquire()) {
            patience.waits().run();
            await(within, patience);
        }
        try {
            return new Turn(taken(lock, patience), within);
        } catch (IOException | RuntimeException e) {
            within.release();
            throw e;
        }
    }

    private static void await(Semaphore within, Patience patience) throws NotGivenException {
        try {
            if (!within.tryAcquire(patience.longest().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotGivenException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotGivenException();
        }
    }

    private static FileChannel taken(Path lock, Patience patience) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                patience.waits().run();
                await(channel, patience);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** A lock that is waited for knows no time; closing its channel ends the waiting. */
    private static void await(FileChannel channel, Patience patience) throws IOException {
        AtomicBoolean decided = new AtomicBoolean();
        CompletableFuture.delayedExecutor(patience.longest().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (decided.compareAndSet(false, true)) {
                        giveUp(channel);
                    }
                });
        try {
            channel.lock();
        } catch (AsynchronousCloseException e) {
            throw new NotGivenException();
        }
        if (!decided.compareAndSet(false, true)) {
            throw new NotGivenException();
        }
    }

    private static void giveUp(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(Turn.class).warn("the lock of a workspace did not close", e);
        }
    }

    void end() throws IOException {
        try {
            channel.close();
        } finally {
            within.release();
        }
    }
}
