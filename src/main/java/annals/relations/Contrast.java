package annals.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is more frequent among some events than among others, and how sure one can be of it: the logarithm of the odds' ratio,
 * with a prior that expects no difference. A prior of a few events keeps what occurs once or twice from looking extreme, which
 * plain ratios do, and G-tests where they are most wanted, at small counts. Many things are tested at once, so chances are
 * corrected by how many there are (Benjamini and Hochberg): of what is kept at 5 in 100, about so many are chance.
 */
final class Contrast {

    /** The prior is as if so many events had been seen on each side before, */
    private static final double PRIOR = 10;

    /** and half an event at least had each thing: so much surprises nobody. */
    private static final double LEAST = 0.5;

    /** From so many deviations on a tail is worked out from its far end, before that from the middle; */
    private static final double FAR_OUT = 3;

    /** with so many terms neither is wrong by more than what the numbers hold. */
    private static final int TERMS = 60;

    private Contrast() {}

    /**
     * One thing on both sides.
     *
     * @param times how many times as frequent it is here as there, by the estimate that the prior keeps modest
     * @param chance of seeing this or more where there is no difference, corrected for how many things were tested
     */
    record Difference(int thing, int here, int there, double times, double chance) {}

    /**
     * All things that occur on either side, those that one can be surest of first.
     *
     * @param here how many of the events here have each thing
     * @param sizeHere how many events there are here
     */
    static List<Difference> of(int[] here, int sizeHere, int[] there, int sizeThere) {
        record Tested(int thing, double times, double chance) {}
        List<Tested> tested = new ArrayList<>();
        for (int thing = 0; thing < here.length; thing++) {
            if (here[thing] + there[thing] > 0) {
                double share = (here[thing] + there[thing]) / (sizeHere + (double) sizeThere);
                double prior = Math.max(LEAST, PRIOR * share);
                double with1 = here[thing] + prior;
                double with2 = there[thing] + prior;
                double lacking = Math.max(LEAST, PRIOR * (1 - share));
                double without1 = sizeHere - here[thing] + lacking;
                double without2 = sizeThere - there[thing] + lacking;
                double logOdds = Math.log(with1 / without1) - Math.log(with2 / without2);
                double deviation = Math.sqrt(1 / with1 + 1 / with2 + 1 / without1 + 1 / without2);
                double times = with1 / (with1 + without1) / (with2 / (with2 + without2));
                tested.add(new Tested(thing, times, twoTails(logOdds / deviation)));
            }
        }
        tested.sort(Comparator.comparingDouble(Tested::chance).thenComparingInt(Tested::thing));
        List<Difference> differences = new ArrayList<>();
        double least = 1;
        for (int i = tested.size() - 1; i >= 0; i--) {
            Tested one = tested.get(i);
            least = Math.min(least, one.chance() * tested.size() / (i + 1));
            differences.add(new Difference(one.thing(), here[one.thing()], there[one.thing()], one.times(), least));
        }
        return List.copyOf(differences.reversed());
    }

    /** How likely a normal variable is to lie so far from its middle, or farther, on either side. */
    private static double twoTails(double deviations) {
        double x = Math.abs(deviations);
        double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        if (x > FAR_OUT) {
            double fraction = x; // Mills' ratio as a continued fraction, from its far end
            for (int step = TERMS; step > 0; step--) {
                fraction = x + step / fraction;
            }
            return 2 * density / fraction;
        }
        double within = 0;
        double term = x;
        for (int step = 1; step <= TERMS; step++) {
            within += term;
            term *= x * x / (2 * step + 1);
        }
        return 1 - 2 * density * within;
    }
}
