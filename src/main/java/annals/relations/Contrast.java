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
            differences.addFirst(
                    new Difference(one.thing(), here[one.thing()], there[one.thing()], one.times(), least));
        }
        return List.copyOf(differences);
    }

    /** How likely a normal variable is to lie so far from its middle, or farther, on either side. */
    private static double twoTails(double deviations) {
        double x = Math.abs(deviations);
        // Mills' ratio as a continued fraction from the far end; near the middle it needs many steps, and gets them.
        double fraction = x;
        for (int step = 200; step > 0; step--) {
            fraction = x + step / fraction;
        }
        double tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) / fraction;
        return x < 0.2 ? 1 - 2 * x / Math.sqrt(2 * Math.PI) * (1 - x * x / 6) : Math.min(1, 2 * tail);
    }
}
