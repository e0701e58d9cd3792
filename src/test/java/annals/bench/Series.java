package annals.bench;

import java.util.Arrays;

/** How long something took, again and again, in milliseconds. */
final class Series {

    private final double[] sorted;

    private Series(double[] sorted) {
        this.sorted = sorted;
    }

    /** What is measured. Returns something of its answer, so that nobody can leave the work out. */
    @FunctionalInterface
    interface Work {
        long run() throws Exception;
    }

    /** As many times as wanted, after as many again to get warm. */
    static Series of(int times, Work work) throws Exception {
        double[] taken = new double[times];
        long answers = 0;
        for (int i = -times; i < times; i++) {
            long begin = System.nanoTime();
            answers += work.run();
            if (i >= 0) {
                taken[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        if (answers == Long.MIN_VALUE) {
            throw new AssertionError("no such answer");
        }
        Arrays.sort(taken);
        return new Series(taken);
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
