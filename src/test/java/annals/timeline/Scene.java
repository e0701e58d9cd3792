package annals.timeline;

import annals.timeline.Density.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A far view with events in it, the same for the same seed. */
record Scene(Viewport view, Spread spread, List<Occurrence> candidates, Measures measures) {

    static final double ROW = 18;
    private static final int KINDS = 300;
    private static final List<String> WORDS =
            List.of("Talks", "begin", "in", "Geneva", "ceasefire", "U.S.", "和谈", "representatives", "a", "—");

    static List<Scene> scenes() {
        return IntStream.range(0, KINDS).mapToObj(seed -> of(new Random(seed))).toList();
    }

    private static Scene of(Random random) {
        double width = 200 + random.nextInt(2200);
        double days = width / (0.01 * Math.pow(1300, random.nextDouble()));
        double from = random.nextInt(-200_000, 20_000) + random.nextDouble();
        Viewport view = new Viewport(from, from + days, width);
        Measures measures = new Measures(30 + random.nextInt(900), ROW, Math.max(220, width * 0.32), new Letters());
        return new Scene(view, spread(random, view), events(random, view), measures);
    }

    private static Spread spread(Random random, Viewport view) {
        long[] edges = TimeUnit.atLeast(3.6, view.pixelsPerDay()).edges(view.from(), view.to()).stream()
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
        int[] all = IntStream.generate(() -> random.nextInt(3) * (int) Math.exp(random.nextDouble() * 6))
                .limit(edges.length - 1)
                .toArray();
        int[] matching =
                IntStream.of(all).map(count -> random.nextInt(count + 1)).toArray();
        return new Spread(edges, matching, all);
    }

    /** Some of them beyond the edges; many crowd together, and many weigh the same. */
    private static List<Occurrence> events(Random random, Viewport view) {
        List<Occurrence> events = new ArrayList<>();
        double burst = random.nextDouble();
        for (int event = random.nextInt(250); event > 0; event--) {
            double share = event % 2 == 0 ? random.nextDouble() * 1.2 - 0.1 : burst + random.nextGaussian() / 30;
            int day = (int) Math.floor(view.from() + share * view.days());
            events.add(new Occurrence(event, day, title(random), random.nextInt(20), 0, false));
        }
        return events;
    }

    private static String title(Random random) {
        return String.join(
                " ",
                random.ints(1 + random.nextInt(20), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList());
    }

    Density density() {
        return Density.of(view, spread, candidates, measures);
    }

    Density densityWith(List<Occurrence> others) {
        return Density.of(view, spread, others, measures);
    }
}
