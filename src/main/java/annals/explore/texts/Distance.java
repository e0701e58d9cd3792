package annals.explore.texts;

import annals.chronicle.Chronicle;
import annals.text.Counts;

/** How far apart two events lie, in words. */
public final class Distance {

    private Distance() {}

    public static String between(int one, int other, Chronicle chronicle) {
        long days = (long) chronicle.day(other) - chronicle.day(one);
        if (days == 0) {
            return "the same day";
        }
        String apart = Counts.of(Math.abs(days), "day");
        return apart + (days > 0 ? " later" : " earlier");
    }
}
