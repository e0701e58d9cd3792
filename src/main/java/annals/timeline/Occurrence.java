package annals.timeline;

/**
 * An event as the timeline sees it.
 *
 * @param event its number
 * @param weight the heavier, the sooner its headline is shown
 * @param color which of the topics' colours it has; -1 for everything else
 */
public record Occurrence(int event, int day, String title, int weight, int color, boolean stub) {}
