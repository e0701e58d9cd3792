package annals.bench;

import annals.explore.Session;
import annals.model.Query;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Moves a session frame by frame and times the frames: from one frame's begin to the next, in which the window is computed
 * and drawn; and what of it the JavaFX thread computes, in time of the processor, until the layout is done.
 */
final class FrameScript extends AnimationTimer {

    /** Looks where it should in step i of n. */
    @FunctionalInterface
    interface Movement {
        void step(int i, int n);
    }

    /** What was measured, in milliseconds. */
    record Result(String name, List<Double> frames, List<Double> computing, double complete) {
        String row(int events) {
            return frames.isEmpty()
                    ? String.format(Locale.ROOT, "| %,d | %s | | | | | | | %.0f |", events, name, complete)
                    : String.format(
                            Locale.ROOT,
                            "| %,d | %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f |",
                            events,
                            name,
                            frames.size(),
                            at(frames, 0.5),
                            at(frames, 0.95),
                            at(frames, 1),
                            at(computing, 0.5),
                            at(computing, 0.95),
                            complete);
        }

        private static double at(List<Double> times, double share) {
            List<Double> sorted = times.stream().sorted().toList();
            return sorted.get((int) Math.round((sorted.size() - 1) * share));
        }
    }

    private record Step(
            String name,
            @Nullable Movement movement,
            int frames,
            @Nullable Query query) {}

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int CALM_FRAMES = 40;

    private final Session session;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();
    private final List<Double> computing = new ArrayList<>();
    private Runnable done = () -> {};
    private int frame;
    private long begun;
    private long cpuBegun;
    private long asked;
    private long answered;
    private boolean measuring;

    FrameScript(Scene scene, Session session) {
        this.session = session;
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    /** @param name empty for a rehearsal that is not told of */
    void move(String name, Movement movement, int count) {
        steps.add(new Step(name, movement, count, null));
    }

    /** Asked is timed until the answer is on the JavaFX thread, and its drawing until the layout is done; not the wait for the frame between. */
    void ask(String name, Query query) {
        steps.add(new Step(name, null, 0, query));
    }

    void run(Runnable whenDone) {
        done = whenDone;
        session.onChange(() -> {
            if (asked != 0 && answered == 0 && session.isSettled()) {
                answered = System.nanoTime();
            }
        });
        frame = -CALM_FRAMES;
        start();
    }

    List<Result> results() {
        return results;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        Step step = steps.peek();
        if (step == null) {
            stop();
            done.run();
            return;
        }
        if (measuring && begun != 0) {
            frames.add((time - begun) / 1e6);
        }
        begun = time;
        cpuBegun = CPU.getCurrentThreadCpuTime();
        if (frame < 0) {
            frame++;
        } else if (step.movement() != null) {
            movement(step, step.movement());
        } else if (asked == 0) {
            frame++;
            asked = time;
            session.ask(Objects.requireNonNull(step.query()));
        }
    }

    private void movement(Step step, Movement movement) {
        if (frame <= step.frames()) {
            measuring = true;
            movement.step(frame, step.frames());
            frame++;
            return;
        }
        measuring = false;
        double complete = frames.getLast();
        List<Double> timed = List.copyOf(frames.subList(1, frames.size()));
        if (!step.name().isEmpty()) {
            results.add(new Result(step.name(), timed, List.copyOf(computing), complete));
        }
        next();
    }

    private void laidOut() {
        if (measuring && begun != 0) {
            computing.add((CPU.getCurrentThreadCpuTime() - cpuBegun) / 1e6);
        }
        Step step = steps.peek();
        if (step != null && step.query() != null && answered != 0) {
            double waited = (answered - asked) / 1e6;
            double drawn = (System.nanoTime() - begun) / 1e6;
            results.add(new Result(step.name(), List.of(), List.of(), waited + drawn));
            next();
        }
    }

    private void next() {
        steps.poll();
        frames.clear();
        computing.clear();
        frame = -CALM_FRAMES;
        asked = 0;
        answered = 0;
    }
}
