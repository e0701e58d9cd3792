package annals.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Times every frame for as long as it runs, each from its begin to the begin of the next, and what JavaFX's two threads took
 * of the processor meanwhile: a slow machine makes the one long, a slow program both.
 */
final class FrameWatch extends AnimationTimer {

    static final double SLOW_MILLIS = 100;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int NAMED_CALLS = 6;

    /** A frame that took long, what the user did, and where the JavaFX thread stood in the middle of it. */
    record Slow(String action, double millis, double computed, String stood) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-28s %6.0f ms, of the processor %6.0f ms  %s", action, millis, computed, stood);
        }
    }

    private final Thread fx = Thread.currentThread();
    private final Thread renderer = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
            .findFirst()
            .orElseThrow();
    private final List<Slow> slow = new ArrayList<>();
    private Tenths lengths = new Tenths();
    private Tenths computing = new Tenths();
    private int slowForItself;
    private long begun;
    private long cpuBegun;
    private boolean paused;
    private String action = "";
    private int step;
    private @Nullable Movement movement;
    private volatile long beganAt;
    private volatile String stood = "";

    private record Movement(int frames, IntConsumer look, CountDownLatch done) {}

    /** Since the last time that was asked for. */
    record Summary(
            int frames, double median, double p99, double longest, int slow, int slowForItself, double computing) {}

    FrameWatch() {
        Thread.ofPlatform().daemon().name("frame-watch").start(this::look);
    }

    /** What the user does from now on. */
    void doing(String what) {
        action = what;
    }

    /** From now on frames are counted, or they are not. */
    void pause(boolean on) {
        paused = on;
        begun = 0;
    }

    /** Does something in each of the next frames; the latch tells that it has been done. */
    CountDownLatch move(int frames, IntConsumer look) {
        Movement next = new Movement(frames, look, new CountDownLatch(1));
        step = 0;
        movement = next;
        return next.done();
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long cpu = CPU.getCurrentThreadCpuTime() + CPU.getThreadCpuTime(renderer.threadId());
        if (begun != 0 && !paused) {
            count((time - begun) / 1e6, (cpu - cpuBegun) / 1e6);
        }
        begun = time;
        cpuBegun = cpu;
        beganAt = time;
        Movement moving = movement;
        if (moving != null) {
            if (step == moving.frames()) {
                movement = null;
                moving.done().countDown();
            } else {
                moving.look().accept(step++);
            }
        }
    }

    private void count(double millis, double computed) {
        lengths.add(millis);
        computing.add(computed);
        if (millis > SLOW_MILLIS) {
            slow.add(new Slow(action, millis, computed, stood));
            if (computed > SLOW_MILLIS) {
                slowForItself++;
            }
        }
    }

    /** Looks again and again where the JavaFX thread stands in a frame that is becoming long. */
    private void look() {
        long seen = 0;
        while (true) {
            long at = beganAt;
            if (at != 0 && at != seen && System.nanoTime() - at > SLOW_MILLIS * 0.7e6) {
                seen = at;
                Thread.State state = fx.getState();
                stood = (state == Thread.State.RUNNABLE ? "" : state + " ")
                        + Arrays.stream(fx.getStackTrace())
                                .filter(call -> call.getClassName().startsWith("annals.")
                                        || call.getClassName().startsWith("javafx."))
                                .limit(NAMED_CALLS)
                                .map(call -> call.getClassName().replaceAll(".*\\.", "") + "." + call.getMethodName())
                                .collect(Collectors.joining(" < "));
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** On the JavaFX thread, as all else. */
    Summary summary() {
        Summary summary = new Summary(
                lengths.count(),
                lengths.at(0.5),
                lengths.at(0.99),
                lengths.at(1),
                lengths.over(SLOW_MILLIS),
                slowForItself,
                computing.at(0.99));
        lengths = new Tenths();
        computing = new Tenths();
        slowForItself = 0;
        return summary;
    }

    List<Slow> slow() {
        return List.copyOf(slow);
    }

    /** How many lengths there were of each tenth of a millisecond, so that an hour's take no more than a minute's. */
    private static final class Tenths {
        private final int[] counts = new int[100_000];
        private int count;
        private double longest;

        void add(double millis) {
            counts[Math.clamp((int) (millis * 10), 0, counts.length - 1)]++;
            count++;
            longest = Math.max(longest, millis);
        }

        int count() {
            return count;
        }

        double at(double share) {
            int wanted = (int) Math.ceil(count * share);
            int passed = 0;
            for (int tenth = 0; tenth < counts.length; tenth++) {
                passed += counts[tenth];
                if (passed >= wanted && passed > 0) {
                    return share == 1 ? longest : tenth / 10.0;
                }
            }
            return longest;
        }

        int over(double millis) {
            return Arrays.stream(counts, (int) (millis * 10), counts.length).sum();
        }
    }
}
