package annals.chronicle;

import annals.model.Span;

/**
 * Leaves out dates that cannot be meant: a handful of events, far from all others, further than these lie apart. A single
 * event of the year 9999 would otherwise make a decade of news a speck.
 */
final class MainSpan {

    private static final int DAYS_A_CENTURY = 36_525;
    /** One in so many events may be set aside, but always a few. */
    private static final int ONE_IN = 200;

    private static final int ALWAYS = 3;

    private MainSpan() {}

    static Span of(Chronicle chronicle) {
        int most = Math.max(ALWAYS, chronicle.size() / ONE_IN);
        int first = 0;
        int last = chronicle.size() - 1;
        for (int aside = 1; aside <= most && last - first > most; aside++) {
            long body = (long) chronicle.day(last) - chronicle.day(first);
            int nextFirst = gapAfter(chronicle, first, Math.min(last, first + most), body);
            int nextLast = gapBefore(chronicle, last, Math.max(first, last - most), body);
            if (nextFirst == first && nextLast == last) {
                break;
            }
            first = nextFirst;
            last = nextLast;
        }
        return chronicle.isEmpty() ? chronicle.span() : Span.ofEpochDays(chronicle.day(first), chronicle.day(last));
    }

    /** The first event behind a gap that is wider than a century and than all that lies behind it. */
    private static int gapAfter(Chronicle chronicle, int first, int end, long body) {
        for (int event = end; event > first; event--) {
            long gap = (long) chronicle.day(event) - chronicle.day(event - 1);
            long rest = body - ((long) chronicle.day(event) - chronicle.day(first));
            if (gap > DAYS_A_CENTURY && gap > rest) {
                return event;
            }
        }
        return first;
    }

    private static int gapBefore(Chronicle chronicle, int last, int end, long body) {
        for (int event = end; event < last; event++) {
            long gap = (long) chronicle.day(event + 1) - chronicle.day(event);
            long rest = body - ((long) chronicle.day(last) - chronicle.day(event));
            if (gap > DAYS_A_CENTURY && gap > rest) {
                return event;
            }
        }
        return last;
    }
}
