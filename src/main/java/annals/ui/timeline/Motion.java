package annals.ui.timeline;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Moves the view from where it is to where it shall be, within 200 milliseconds. Whatever comes meanwhile takes over at once.
 */
final class Motion {

    /** Where the view is moved. */
    @FunctionalInterface
    interface Mover {
        void look(double from, double to);
    }

    static final double LONGEST_MILLIS = 200;
    private static final double NANOS = 1e6;

    private final Mover mover;
    private final BooleanSupplier reduced;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private boolean running;
    private long begun;
    private double millis;
    private double fromBegin;
    private double toBegin;
    private double fromEnd;
    private double toEnd;

    /** @param reduced whether the user does not want to see movements */
    Motion(Mover mover, BooleanSupplier reduced) {
        this.mover = mover;
        this.reduced = reduced;
    }

    boolean isRunning() {
        return running;
    }

    /** Where the running movement ends. */
    double fromEnd() {
        return fromEnd;
    }

    double toEnd() {
        return toEnd;
    }

    void move(double fromNow, double toNow, double fromWanted, double toWanted, double duration) {
        if (reduced.getAsBoolean()) {
            stop();
            mover.look(fromWanted, toWanted);
            return;
        }
        fromBegin = fromNow;
        toBegin = toNow;
        fromEnd = fromWanted;
        toEnd = toWanted;
        millis = Math.min(duration, LONGEST_MILLIS);
        begun = 0;
        running = true;
        timer.start();
    }

    void stop() {
        running = false;
        timer.stop();
    }

    private void step(long now) {
        begun = begun == 0 ? now - 16_000_000 : begun;
        double share = Math.min(1, (now - begun) / NANOS / millis);
        double eased = 1 - Math.pow(1 - share, 3);
        if (share >= 1) {
            stop();
            mover.look(fromEnd, toEnd);
        } else {
            mover.look(fromBegin + (fromEnd - fromBegin) * eased, toBegin + (toEnd - toBegin) * eased);
        }
    }
}
