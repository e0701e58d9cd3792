package annals.timeline;

/** How much of each event there is room for. It follows from the zoom and the query, never from where one looks. */
enum Level {
    DENSITY,
    STACKS,
    CARDS;

    /** From here on every event has a card, however many there are. */
    private static final double CARDS_FROM_PIXELS_PER_DAY = 14;

    /** Farther out there are cards where so few would be left out. */
    private static final double FEW = 0.03;

    /** More marks above each other than this are no longer told apart, nor drawn in time. */
    private static final int HIGHEST_STACK = 40;

    static Level of(Viewport view, TimeUnit unit, Crowding crowding, double height) {
        double scale = view.pixelsPerDay();
        int cards = Grid.exponent(Cards.widest(scale), scale);
        if (scale >= CARDS_FROM_PIXELS_PER_DAY || crowding.crowdedShare(cards, Cards.rows(height) * 2 / 3) <= FEW) {
            return CARDS;
        }
        return crowding.usual(unit) <= Math.min(HIGHEST_STACK, Stacks.rows(height)) ? STACKS : DENSITY;
    }
}
