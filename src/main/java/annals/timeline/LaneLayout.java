package annals.timeline;

/** Chooses how a lane shows its events. */
public final class LaneLayout {

    private static final double BAR_WIDTH = 3.6;

    private LaneLayout() {}

    /**
     * @param matching the events that the query selects
     * @param all with those among which they stand
     */
    public static Content of(Viewport view, Crowding matching, Crowding all, Room room) {
        TimeUnit unit = TimeUnit.atLeast(BAR_WIDTH, view.pixelsPerDay());
        return switch (Level.of(view, unit, matching, room.height())) {
            case DENSITY -> Density.of(view, unit, matching.events(), all, room);
            case STACKS -> Stacks.of(view, unit, matching, room);
            case CARDS -> Cards.of(view, matching.events(), room);
        };
    }

    /**
     * Whether a lane has nothing to show in view or near it. Asked of stretches at least as long as the view that lie still, so
     * that the answer rarely changes while one pans.
     */
    public static boolean isQuiet(Viewport view, Events matching) {
        long days = Grid.days(Grid.exponent(view.width(), view.pixelsPerDay()));
        long first = Math.floorDiv((long) Math.floor(view.from()), days);
        long last = Math.floorDiv((long) Math.ceil(view.to()) - 1, days);
        return matching.between(first * days, (last + 1) * days) == 0;
    }
}
