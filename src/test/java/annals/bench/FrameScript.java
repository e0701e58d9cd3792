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
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
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

    /** What was measured, in milliseconds; complete is NaN where there is no such thing. */
    record Result(String name, List<Double> times, List<Double> computing, double complete) {
        String row(int events) {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %s |",
                    events,
                    name,
                    times.size(),
                    at(times, 0.5),
                    at(times, 0.95),
                    at(times, 1),
                    at(computing, 0.5),
                    at(computing, 0.95),
                    Double.isNaN(complete) ? "" : String.format(Locale.ROOT, "%.0f", complete));
        }

        private static double at(List<Double> times, double share) {
            List<Double> sorted = times.stream().sorted().toList();
            return sorted.get((int) Math.round((sorted.size() - 1) * share));
        }
    }

    private sealed interface Step {
        record Move(String name, Movement movement, int frames) implements Step {}

        /** @param queries asked one after the other, each followed by the question for everything */
        record Ask(String name, String clearedName, List<Query> queries) implements Step {}
    }

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int CALM_FRAMES = 40;
    private static final int RENDERING_FRAMES = 2;
    private static final long RENDERER = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
            .mapToLong(Thread::threadId)
            .findFirst()
            .orElseThrow();

    private final Session session;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private final List<Double> computing = new ArrayList<>();
    private final List<Double> cleared = new ArrayList<>();
    private final List<Double> clearedComputing = new ArrayList<>();
    private Runnable done = () -> {};
    private int frame;
    private int questions;
    private long begun;
    private long cpuBegun;
    private boolean measuring;
    private @Nullable Question question;

    /** A question under way: when it was asked, answered and drawn, in nanoseconds; 0 for what has not happened yet. */
    private static final class Question {
        private final long asked = System.nanoTime();
        private final long cpuAsked = CPU.getCurrentThreadCpuTime();
        private final long rendererAsked = rendererCpu();
        private long answered;
        private double waited;
        private double computed;

        /** The wait for the frame is nobody's work, and is left out; the renderer's is told when it is done. */
        double millis() {
            return waited + (rendererCpu() - rendererAsked) / 1e6;
        }
    }

    FrameScript(Scene scene, Session session) {
        this.session = session;
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    /** @param name empty for a rehearsal that is not told of */
    void move(String name, Movement movement, int count) {
        steps.add(new Step.Move(name, movement, count));
    }

    /**
     * Each question is asked between two frames, as a click is. It is timed until its answer is laid out and drawn, without
     * the idle time until the next frame begins.
     */
    void ask(String name, String clearedName, List<Query> queries) {
        steps.add(new Step.Ask(name, clearedName, queries));
    }

    void run(Runnable whenDone) {
        done = whenDone;
        session.onChange(() -> {
            if (question != null && question.answered == 0 && session.isSettled()) {
                question.answered = System.nanoTime();
            }
        });
        frame = -CALM_FRAMES;
        start();
    }

    /** What the thread that draws has taken of the processor. */
    private static long rendererCpu() {
        return CPU.getThreadCpuTime(RENDERER);
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
            times.add((time - begun) / 1e6);
        }
        begun = time;
        cpuBegun = CPU.getCurrentThreadCpuTime();
        if (frame < 0) {
            frame++;
            return;
        }
        switch (step) {
            case Step.Move move -> move(move);
            case Step.Ask ask -> ask(ask);
        }
    }

    private void move(Step.Move step) {
        if (frame <= step.frames()) {
            measuring = true;
            step.movement().step(frame, step.frames());
            frame++;
            return;
        }
        measuring = false;
        double complete = times.getLast();
        tell(step.name(), times.subList(1, times.size()), computing, complete);
        next();
    }

    private void ask(Step.Ask step) {
        Question asked = question;
        if (asked == null) {
            Query query = questions % 2 == 0 ? step.queries().get(questions / 2) : Query.all();
            Platform.runLater(() -> {
                question = new Question();
                session.ask(query);
            });
            frame = Integer.MIN_VALUE;
        } else if (asked.computed > 0) {
            (questions % 2 == 0 ? times : cleared).add(asked.millis());
            (questions % 2 == 0 ? computing : clearedComputing).add(asked.computed);
            question = null;
            questions++;
            frame = -CALM_FRAMES;
            if (questions == 2 * step.queries().size()) {
                tell(step.name(), times, computing, Double.NaN);
                tell(step.clearedName(), cleared, clearedComputing, Double.NaN);
                next();
            }
        }
    }

    private void tell(String name, List<Double> timed, List<Double> computed, double complete) {
        if (!name.isEmpty()) {
            results.add(new Result(name, List.copyOf(timed), List.copyOf(computed), complete));
        }
    }

    private void laidOut() {
        if (measuring && begun != 0) {
            computing.add((CPU.getCurrentThreadCpuTime() - cpuBegun) / 1e6);
        }
        Question asked = question;
        if (asked != null && asked.answered != 0 && asked.computed == 0) {
            long idle = Math.max(0, begun - asked.answered);
            asked.waited = (System.nanoTime() - asked.asked - idle) / 1e6;
            asked.computed = (CPU.getCurrentThreadCpuTime() - asked.cpuAsked) / 1e6;
            frame = -RENDERING_FRAMES;
        }
    }

    private void next() {
        steps.poll();
        times.clear();
        computing.clear();
        cleared.clear();
        clearedComputing.clear();
        questions = 0;
        frame = -CALM_FRAMES;
    }
}
