package annals.timeline;

/**
 * A link between two events, as it is drawn for the event that is selected.
 *
 * @param from the event that makes the link, by number
 * @param outer which of the two is farther from the selected one, in steps
 * @param step how many steps the outer one is away: 1 for the selected event's own links
 * @param outward whether the link leads away from the selected event, and not towards it
 * @param weight the heavier, the sooner it is drawn and named
 * @param name what the two share; empty for nothing
 */
public record Tie(
        int from, int to, int fromDay, int toDay, int outer, int step, boolean outward, int weight, String name) {

    /** Between the parts of a name, the rarest of which comes first. */
    public static final String AND = " · ";

    int outerDay() {
        return outer == from ? fromDay : toDay;
    }
}
