package annals.timeline;

import annals.timeline.SomeEvents.SomeEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** An archive, a pane and a view of it, the same for the same seed. */
record Scene(SomeEvents events, Viewport view, double height) {

    private static final int KINDS = 120;
    private static final List<String> WORDS = List.of(
            "Talks", "begin", "in", "Geneva", "ceasefire", "U.S.", "和谈", "representatives", "a", "—", "محادثات");

    static List<Scene> scenes() {
        return IntStream.range(0, KINDS).mapToObj(seed -> of(new Random(seed))).toList();
    }

    private static Scene of(Random random) {
        double width = 300 + random.nextInt(1900);
        double days = width / (0.02 * Math.pow(4000, random.nextDouble()));
        int begin = random.nextInt(-200_000, 20_000);
        double span = days * (1 + 4 * random.nextDouble());
        double from = begin + random.nextDouble() * (span - days);
        return new Scene(events(random, begin, span), new Viewport(from, from + days, width), 30 + random.nextInt(900));
    }

    /** Every other one in a burst; many weigh the same. */
    private static SomeEvents events(Random random, int begin, double span) {
        List<SomeEvent> events = new ArrayList<>();
        double burst = random.nextDouble();
        for (int event = random.nextInt(1500); event > 0; event--) {
            double share = event % 2 == 0 ? random.nextDouble() : burst + random.nextGaussian() / 40;
            events.add(new SomeEvent((int) (begin + share * span), random.nextInt(30), title(random)));
        }
        return SomeEvents.of(events);
    }

    private static String title(Random random) {
        return String.join(
                " ",
                random.ints(1 + random.nextInt(20), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList());
    }

    Crowding crowding() {
        return new Crowding(events, events.size());
    }

    Room room() {
        int first = events.size() == 0 ? 0 : events.day(0);
        int last = events.size() == 0 ? 0 : events.day(events.size() - 1);
        return new Room(height, first - 400.0, last + 400.0, new TextFitter(new Letters()), new HeadlineMemo());
    }

    TimeUnit unit() {
        return TimeUnit.atLeast(3.6, view.pixelsPerDay());
    }

    Density density() {
        return Density.of(view, unit(), events, crowding(), room());
    }

    Stacks stacks() {
        return Stacks.of(view, unit(), crowding(), room());
    }

    Cards cards() {
        return Cards.of(view, events, room());
    }

    Scene pannedBy(double pixels) {
        return new Scene(events, view.pannedBy(pixels), height);
    }

    /** The shown events that are in view, where days are drawn by so many together. */
    int inView() {
        List<LocalDate> edges = unit().edges(view.from(), view.to());
        return events.between(edges.getFirst().toEpochDay(), edges.getLast().toEpochDay());
    }
}
