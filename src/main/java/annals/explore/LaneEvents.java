package annals.explore;

import annals.timeline.Crowding;

/**
 * The events of one lane.
 *
 * @param name empty where there is only one lane
 * @param color of its bars
 */
record LaneEvents(String name, int color, Matches matching, Crowding crowding, Crowding all) {}
