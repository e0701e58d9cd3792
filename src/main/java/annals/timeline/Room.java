package annals.timeline;

/**
 * The room that a lane has.
 *
 * @param height in pixels
 * @param first first day of the time that is meant to be looked at, air included; headlines do not hang out of it
 * @param last its last day
 * @param memo the lane's own
 */
public record Room(double height, double first, double last, TextFitter fitter, HeadlineMemo memo) {}
