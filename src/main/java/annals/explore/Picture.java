package annals.explore;

import annals.timeline.Axis;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Viewport;

/** What the timeline draws. */
public sealed interface Picture {

    Viewport view();

    Axis axis();

    /** Far out: how many events there were, the weightiest named. */
    record Far(Viewport view, Axis axis, Density density) implements Picture {}

    /** Close: a card for each event. */
    record Near(Viewport view, Axis axis, Cards cards) implements Picture {}
}
