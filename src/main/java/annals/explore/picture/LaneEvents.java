package annals.explore.picture;

import annals.explore.Matches;
import annals.timeline.Crowding;
import annals.timeline.HeadlineMemo;

/**
 * The events of one lane.
 *
 * @param name empty where there is only one lane
 * @param color of its bars
 * @param memo of where its headlines hang
 */
record LaneEvents(String name, int color, Matches matching, Crowding crowding, Crowding all, HeadlineMemo memo) {}
