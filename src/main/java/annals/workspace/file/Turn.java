package annals.workspace.file;

import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/** The right to read and change a workspace, which one process has at a time; over when it is ended, or its process ends. */
final class Turn {

    /** Another process had it for longer than one would wait. */
    static final class NotGivenException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    static Turn take(Path lock, Patience patience) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                patience.waits().run();
                await(channel, patience);
            }
            return new Turn(channel);
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
        channel.close();
    }
}
