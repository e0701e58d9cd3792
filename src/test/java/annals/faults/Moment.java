package annals.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Kills a process at a moment drawn at random: a third of them at any time of its run, a third in its last part, where what
 * was made is put in its place, and a third just when that is seen to happen.
 */
final class Moment {

    private static final long LOOK_AGAIN_NANOS = 100_000;
    private static final int LATE = 25;

    private final Random random;

    Moment(Random random) {
        this.random = random;
    }

    /**
     * @param run how long such a run takes, in milliseconds
     * @param sign what can be seen of its end
     * @return whether it was killed; otherwise it had ended by itself
     */
    boolean kill(Process process, long run, BooleanSupplier sign) throws InterruptedException {
        long wait = switch (random.nextInt(3)) {
            case 0 -> run / 10 + random.nextLong(run);
            case 1 -> run * 7 / 10 + random.nextLong(run * 4 / 10);
            default -> {
                while (process.isAlive() && !sign.getAsBoolean()) {
                    LockSupport.parkNanos(LOOK_AGAIN_NANOS);
                }
                yield random.nextBoolean() ? 0 : random.nextInt(LATE);
            }
        };
        boolean ended = process.waitFor(wait, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    /** That a file is there, or has other contents than before. */
    static BooleanSupplier change(Path file, Path next) {
        String before = contents(file);
        return () -> Files.exists(next) || !contents(file).equals(before);
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
