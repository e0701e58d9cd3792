package annals.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The near view: a card for every event that finds room, beginning at its day; the others counted under their day.
 *
 * @param cards in order of day, within a day the weightiest first
 */
public record Cards(List<Card> cards, List<Overflow> overflows) implements Content {

    /** A headline on its card; x is where its day begins. */
    public record Card(
            int event, int day, double x, double y, double width, double height, String text, int color, boolean stub) {

        boolean isAt(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    /** How wide the bar in the topic's colour is, with which a card begins. */
    public static final double BAR = 5;

    private static final double ROW = 26;
    private static final double LOW_ROW = 23;
    private static final double HEAD = 6;
    private static final double FOOT = 18;
    /** In a lower lane cards stand closer. */
    private static final double LOW_LANE = 200;

    private static final double NARROWEST = 60;
    private static final double GAP = 4.1;
    private static final double TEXT_INSET = 16;
    /** How far a card may reach into the room that is free behind it. */
    private static final double LONGEST = 620;
    /** Rooms of a few widths only, so that a text is not cut anew for every pixel. */
    private static final int ROOM_STEP = 16;

    /** How many cards can stand above each other in a lane of a height. */
    static int rows(double height) {
        return Math.max(1, (int) ((height - HEAD - FOOT) / rowHeight(height)));
    }

    private static double rowHeight(double height) {
        return height < LOW_LANE ? LOW_ROW : ROW;
    }

    /** How wide a card can be: as wide as a day where that is wider than a headline. */
    static double widest(double pixelsPerDay) {
        return Math.clamp(pixelsPerDay - 10, 290, 900);
    }

    public static Cards of(Viewport view, Events events, Room room) {
        return new CardLayout(view, events, room).cards();
    }

    /** Lays cards out for {@link Cards}: where in a row each day's cards stand, chunk by chunk of time. */
    private static final class CardLayout {

        private final Viewport view;
        private final Events events;
        private final Room room;
        private final double scale;
        private final double widest;
        private final int rows;
        private final long chunk;
        private final long seam;
        private final List<Placed> placed = new ArrayList<>();
        private final Overflow.Tally tally;

        /** A card in its row; x in pixels from 1970. */
        private record Placed(int event, int day, int row, double x, TextFitter.Fitted text) {

            double width() {
                return Math.max(NARROWEST, text.width() + TEXT_INSET);
            }
        }

        CardLayout(Viewport view, Events events, Room room) {
            this.view = view;
            this.events = events;
            this.room = room;
            scale = view.pixelsPerDay();
            widest = widest(scale);
            rows = rows(room.height());
            chunk = Grid.days(Grid.exponent(8 * (widest + GAP), scale));
            seam = (long) Math.ceil((widest + GAP) / scale);
            tally = new Overflow.Tally(view, room.height() - 4);
        }

        /**
         * Who stands in which row must not depend on where the view begins. So time is cut into chunks: the last days of
         * each, its seam, are laid out first and by themselves; then the rest, between the seam before and the seam behind.
         * No seam reaches as far as the next one, so nothing beyond the neighbouring chunks has a say.
         */
        Cards cards() {
            long farthest = (long) Math.ceil((Math.max(widest, LONGEST) + GAP) / scale);
            long first = Math.floorDiv((long) Math.floor(view.from()) - farthest, chunk);
            long last = Math.floorDiv((long) Math.floor(view.to()) + farthest, chunk);
            for (long at = first; at <= last; at++) {
                long start = at * chunk;
                long end = start + chunk;
                double[] before = blank(Double.NEGATIVE_INFINITY);
                place(start - seam, start, before, blank(Double.POSITIVE_INFINITY), false);
                double[] behind = blank(Double.NEGATIVE_INFINITY);
                double[] barrier = place(end - seam, end, behind, blank(Double.POSITIVE_INFINITY), false);
                place(start, end - seam, before, barrier, true);
                place(end - seam, end, blank(Double.NEGATIVE_INFINITY), blank(Double.POSITIVE_INFINITY), true);
            }
            return new Cards(inView(), tally.overflows());
        }

        /** Those in view, each as long as its headline where nothing stands behind it in its row. */
        private List<Card> inView() {
            placed.sort(Comparator.comparingInt(Placed::row).thenComparingDouble(Placed::x));
            List<Card> cards = new ArrayList<>();
            for (int i = 0; i < placed.size(); i++) {
                Placed one = placed.get(i);
                boolean last = i + 1 == placed.size() || placed.get(i + 1).row() != one.row();
                add(longer(one, last ? LONGEST : placed.get(i + 1).x() - GAP - one.x()), cards);
            }
            cards.sort(Comparator.comparingInt(Card::day).thenComparingDouble(Card::y));
            return cards;
        }

        private Placed longer(Placed one, double free) {
            double longest = Math.floor(Math.min(free, LONGEST) / ROOM_STEP) * ROOM_STEP;
            String title = events.title(one.event());
            return longest < one.width() + ROOM_STEP || one.text().whole()
                    ? one
                    : new Placed(
                            one.event(),
                            one.day(),
                            one.row(),
                            one.x(),
                            room.fitter().fit(title, longest - TEXT_INSET));
        }

        private double[] blank(double value) {
            double[] perRow = new double[rows];
            Arrays.fill(perRow, value);
            return perRow;
        }

        /**
         * @param freeFrom where each row is free again, in pixels from 1970; moved on by what is placed
         * @param barrier where each row ends
         * @param shown whether to keep the cards, or only to see where they would stand
         * @return where in each row the first card begins
         */
        private double[] place(long from, long to, double[] freeFrom, double[] barrier, boolean shown) {
            double[] firsts = blank(Double.POSITIVE_INFINITY);
            int end = events.firstFrom(to);
            for (int event = events.next(events.firstFrom(from)); event >= 0 && event < end; ) {
                int day = events.day(event);
                int behind = events.firstFrom(day + 1L);
                int placed = placeDay(day, event, behind, freeFrom, barrier, firsts, shown);
                int left = events.count(event, behind) - placed;
                if (left > 0 && shown && isInView(day)) {
                    tally.add(day, left);
                }
                event = events.next(behind);
            }
            return firsts;
        }

        private boolean isInView(int day) {
            return day + 1 > view.from() && day < view.to();
        }

        private int placeDay(
                int day, int from, int to, double[] freeFrom, double[] barrier, double[] firsts, boolean shown) {
            double x = day * scale + 2;
            int row = 0;
            int count = 0;
            ByWeight heaviest = new ByWeight(events, from, to);
            while (true) {
                while (row < rows && freeFrom[row] > x + 0.01) {
                    row++;
                }
                if (row == rows || !heaviest.hasNext()) {
                    return count;
                }
                int event = heaviest.nextInt();
                TextFitter.Fitted text = room.fitter().fit(events.title(event), widest - TEXT_INSET);
                Placed next = new Placed(event, day, row, x, text);
                while (row < rows && (freeFrom[row] > x + 0.01 || x + next.width() + GAP > barrier[row] + 0.01)) {
                    row++;
                }
                if (row == rows) {
                    return count;
                }
                freeFrom[row] = x + next.width() + GAP;
                firsts[row] = Math.min(firsts[row], x);
                count++;
                if (shown) {
                    placed.add(new Placed(event, day, row, x, text));
                }
            }
        }

        /** A card slides along its day, where that is longer, to stay in sight with it. */
        private void add(Placed one, List<Card> cards) {
            double begin = view.x(one.day()) + 2;
            double x = Math.max(begin, Math.min(2, view.x(one.day() + 1) - one.width()));
            if (x + one.width() >= 0 && x - 2 < view.width()) {
                cards.add(new Card(
                        one.event(),
                        one.day(),
                        x,
                        HEAD + one.row() * rowHeight(room.height()),
                        one.width(),
                        rowHeight(room.height()) - 4,
                        one.text().text(),
                        events.color(one.event()),
                        events.stub(one.event())));
            }
        }
    }

    @Override
    public Optional<Target> at(double x, double y) {
        for (Card card : cards) {
            if (card.isAt(x, y)) {
                return Optional.of(new Target.Event(card.event()));
            }
        }
        return Overflow.at(overflows, x, y);
    }

    @Override
    public void places(Places places) {
        for (Card card : cards) {
            places.at(card.event(), card.x() + BAR / 2, card.y());
        }
    }

    @Override
    public int headlines() {
        return cards.size();
    }
}
