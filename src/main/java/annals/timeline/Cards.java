package annals.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The near view: a card for every event that finds room, beginning at its day; the others counted under their day.
 */
public record Cards(List<Card> cards, List<Overflow> overflows) {

    /** A headline on its card; x is where its day begins. */
    public record Card(
            int event,
            int day,
            double x,
            double y,
            double width,
            double height,
            String text,
            int color,
            boolean stub) {}

    /** How many events of a day did not fit. */
    public record Overflow(int day, double x, int count) {}

    /** @param height of the room for cards, without the row in which overflows are counted */
    public record Measures(double height, double rowHeight, double widest, double narrowest, TextMeasure text) {}

    private static final double GAP = 4;
    private static final double TEXT_INSET = 16;

    /** @param events in order of day, within a day the weightiest first */
    public static Cards of(Viewport view, List<Occurrence> events, Measures measures) {
        int rows = Math.max(1, (int) (measures.height() / measures.rowHeight()));
        double[] freeFrom = new double[rows];
        Arrays.fill(freeFrom, Double.NEGATIVE_INFINITY);
        List<Card> cards = new ArrayList<>();
        List<Overflow> overflows = new ArrayList<>();
        for (int start = 0; start < events.size(); ) {
            int day = events.get(start).day();
            int end = start;
            while (end < events.size() && events.get(end).day() == day) {
                end++;
            }
            int left = placeDay(view, events.subList(start, end), measures, freeFrom, cards);
            if (left > 0) {
                overflows.add(new Overflow(day, view.x(day), left));
            }
            start = end;
        }
        return new Cards(cards, overflows);
    }

    /** Answers how many found no row. */
    private static int placeDay(
            Viewport view, List<Occurrence> events, Measures measures, double[] freeFrom, List<Card> cards) {
        int row = 0;
        for (int i = 0; i < events.size(); i++) {
            Occurrence event = events.get(i);
            double x = view.x(event.day()) + 2;
            while (row < freeFrom.length && freeFrom[row] > x) {
                row++;
            }
            if (row == freeFrom.length) {
                return events.size() - i;
            }
            String text = Fitting.fit(event.title(), measures.widest() - TEXT_INSET, measures.text());
            double width = Math.max(measures.narrowest(), measures.text().width(text) + TEXT_INSET);
            cards.add(new Card(
                    event.event(),
                    event.day(),
                    x,
                    row * measures.rowHeight(),
                    width,
                    measures.rowHeight() - GAP,
                    text,
                    event.color(),
                    event.stub()));
            freeFrom[row] = x + width + GAP;
        }
        return 0;
    }
}
