package annals.timeline;

/**
 * The events that a picture shows, by number; numbers follow time. A picture asks only for what it has pixels for, so
 * that none of these may take time in proportion to how many events there are.
 */
public interface Events {

    /** The number of the first event, shown or not, on or after a day. */
    int firstFrom(long day);

    /** How many of the shown events are numbered from (inclusive) to (exclusive). */
    int count(int from, int to);

    /** The first shown event numbered so or higher, or -1. */
    int next(int from);

    /** The heaviest of the shown events numbered from (inclusive) to (exclusive), among equals the first; -1 for none. */
    int heaviest(int from, int to);

    int day(int event);

    /** The heavier, the sooner a headline is shown. */
    int weight(int event);

    String title(int event);

    /** Which of the topics' colours it has; -1 for everything else. */
    int color(int event);

    boolean stub(int event);

    /** How many of the shown events are from one day (inclusive) to another (exclusive). */
    default int between(long from, long to) {
        return count(firstFrom(from), firstFrom(to));
    }
}
