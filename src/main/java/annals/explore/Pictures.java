package annals.explore;

import annals.chronicle.Chronicle;
import annals.timeline.Axis;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Occurrence;
import annals.timeline.Spread;
import annals.timeline.TextMeasure;
import annals.timeline.TimeUnit;
import annals.timeline.Viewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Turns the columns into what the timeline draws for a view. */
public final class Pictures {

    /** From here on every event has a card of its own. */
    private static final double CARDS_FROM_PIXELS_PER_DAY = 14;

    private static final double BAR_WIDTH = 3.6;
    private static final double COLUMN_WIDTH = 70;
    private static final int CANDIDATES_PER_COLUMN = 6;

    private final Chronicle chronicle;
    private final Topics topics;
    private final TextMeasure text;
    private final Locale locale;

    public Pictures(Chronicle chronicle, TextMeasure text, Locale locale) {
        this.chronicle = chronicle;
        this.topics = new Topics(chronicle);
        this.text = text;
        this.locale = locale;
    }

    /** @param height of the room below the axis */
    public Picture of(View view, BitSet matching, double width, double height) {
        Viewport viewport = new Viewport(view.from(), view.to(), width);
        Axis axis = Axis.of(viewport, locale);
        return viewport.pixelsPerDay() >= CARDS_FROM_PIXELS_PER_DAY
                ? new Picture.Near(viewport, axis, cards(viewport, matching, height))
                : new Picture.Far(viewport, axis, density(viewport, matching, height));
    }

    /** How all events and the matching ones are spread over a stretch, in bars at least so wide. */
    public Spread spread(Viewport view, BitSet matching, double barWidth) {
        long[] edges = TimeUnit.atLeast(barWidth, view.pixelsPerDay()).edges(view.from(), view.to()).stream()
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
        int[] all = IntStream.range(0, edges.length - 1)
                .map(i -> chronicle.firstFrom(edges[i + 1]) - chronicle.firstFrom(edges[i]))
                .toArray();
        return new Spread(edges, chronicle.histogram(matching, edges), all);
    }

    private Density density(Viewport view, BitSet matching, double height) {
        Spread spread = spread(view, matching, BAR_WIDTH);
        Density.Measures measures = new Density.Measures(height, 18, Math.max(220, view.width() * 0.32), text);
        return Density.of(view, spread, candidates(view, matching), measures);
    }

    /**
     * The weightiest few of each stretch, so that a burst does not silence the rest of the view. Stretches do not move with
     * the view, so that panning changes no choice.
     */
    private List<Occurrence> candidates(Viewport view, BitSet matching) {
        List<Occurrence> candidates = new ArrayList<>();
        double days = COLUMN_WIDTH / view.pixelsPerDay();
        Comparator<Integer> lightestFirst =
                Comparator.<Integer>comparingInt(chronicle::weight).thenComparing(Comparator.reverseOrder());
        for (double column = Math.floor(view.from() / days); column * days < view.to(); column++) {
            int from = chronicle.firstFrom((long) Math.ceil(column * days));
            int to = chronicle.firstFrom((long) Math.ceil((column + 1) * days));
            PriorityQueue<Integer> heaviest = new PriorityQueue<>(lightestFirst);
            for (int event = matching.nextSetBit(from);
                    event >= 0 && event < to;
                    event = matching.nextSetBit(event + 1)) {
                if (heaviest.size() < CANDIDATES_PER_COLUMN) {
                    heaviest.add(event);
                } else if (chronicle.weight(event) > chronicle.weight(heaviest.element())) {
                    heaviest.poll();
                    heaviest.add(event);
                }
            }
            heaviest.forEach(event -> candidates.add(occurrence(event)));
        }
        return candidates;
    }

    private Cards cards(Viewport view, BitSet matching, double height) {
        Cards.Measures measures = new Cards.Measures(height - 30, 26, 290, 60, text);
        double before = measures.widest() / view.pixelsPerDay();
        int from = chronicle.firstFrom((long) Math.floor(view.from() - before));
        int to = chronicle.firstFrom((long) Math.ceil(view.to()));
        List<Occurrence> events = new ArrayList<>();
        for (int event = matching.nextSetBit(from); event >= 0 && event < to; event = matching.nextSetBit(event + 1)) {
            events.add(occurrence(event));
        }
        events.sort(Comparator.comparingInt(Occurrence::day)
                .thenComparing(Comparator.comparingInt(Occurrence::weight).reversed())
                .thenComparingInt(Occurrence::event));
        return Cards.of(view, events, measures);
    }

    private Occurrence occurrence(int event) {
        return new Occurrence(
                event,
                chronicle.day(event),
                chronicle.title(event),
                chronicle.weight(event),
                topics.color(chronicle.topic(event)),
                chronicle.isStub(event));
    }
}
