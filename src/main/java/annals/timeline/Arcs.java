package annals.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Links as arcs over time, in a band of their own. Each link is drawn, or is part of an arc that is drawn, or is counted: at the
 * edge beyond which it leads, or among those that are too many.
 *
 * @param height of the band; its foot is where arcs end
 * @param arcs the nearest and heaviest first
 * @param feet where they end
 * @param names no two touch
 * @param pills what is counted at the edges
 * @param hidden how many are too many to be drawn
 */
public record Arcs(double height, List<Arc> arcs, List<Foot> feet, List<Name> names, List<Pill> pills, int hidden) {

    public static final Arcs NONE = new Arcs(0, List.of(), List.of(), List.of(), List.of(), 0);

    public Arcs {
        arcs = List.copyOf(arcs);
        feet = List.copyOf(feet);
        names = List.copyOf(names);
        pills = List.copyOf(pills);
    }

    /** Any of the links that an arc stands for is as good as the others: they begin and end at the same pixels. */
    public record Arc(Tie tie, double x, double otherX, double rise, int links) {

        /** How far to the side the curve of two ends at one place reaches. */
        public double swing() {
            return Math.abs(otherX - x) < NARROWEST ? NARROWEST : 0;
        }

        /** How far the curve is from a point whose height is measured up from the band's foot. */
        double distance(double px, double up) {
            double nearest = Double.MAX_VALUE;
            for (int i = 0; i <= SAMPLES; i++) {
                double t = (double) i / SAMPLES;
                double bow = 3 * t * (1 - t);
                double cx = x + (otherX - x) * t * t * (3 - 2 * t) + swing() * bow * (2 * t - 1);
                nearest = Math.min(nearest, Math.hypot(px - cx, up - rise * 4 / 3 * bow));
            }
            return nearest;
        }
    }

    /**
     * Where an event's arcs stand.
     *
     * @param down how far below the band what they lead to begins; 0 where it is not drawn
     * @param step of the nearest arc that stands there
     * @param reach how far from its middle it is the event; 0 where it is only an end of arcs
     */
    public record Foot(int event, double x, double down, boolean outward, int step, double reach) {}

    /** What two events share, above the arc; left and base line of the text. */
    public record Name(Tie tie, String text, double x, double y, double width) {}

    /** How many links lead out of view, and the nearest day they lead to. */
    public record Pill(boolean earlier, int count, String text, double x, double y, double width, int nearestDay) {
        public static final double HEIGHT = 22;

        boolean isAt(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + HEIGHT;
        }
    }

    /** Of a foot that has a number. */
    public static final double FOOT_RADIUS = 8;

    private static final double NARROWEST = 10;
    private static final int SAMPLES = 40;
    private static final double REACH = 5;
    private static final double EDGE = 8;
    private static final double HEAD = 20;
    private static final double LOWEST = 12;
    private static final double INNER = 0.9;
    /** An arc over so many pixels is half as high as it can be. */
    private static final double HALF = 260;

    private static final int MOST_ARCS = 150;
    private static final int MOST_NAMES = 14;
    /** Ends so near to each other are one. */
    private static final double SAME = 4;

    private static final double LONGEST_NAME = 210;
    private static final double UNCUT = 4000;
    private static final double SHORTEST_NAME = 44;
    private static final double NAME_HEIGHT = 14;
    private static final double NAME_GAP = 10;

    /** How high the band is where there is so much room for all. */
    public static double height(double all) {
        return Math.round(Math.clamp(all * 0.24, 64, 170));
    }

    /**
     * @param x where an event stands, in pixels from the view's left edge
     * @param down how far below the band's foot an event's mark or card begins; 0 where it has none
     */
    public static Arcs of(
            Web web, double width, double height, IntToDoubleFunction x, IntToDoubleFunction down, TextFitter fitter) {
        return new Layout(web, width, height, x, down, fitter).arcs();
    }

    /** The pill, the name or the arc at a point of the band. */
    public Optional<Target> at(double px, double py) {
        for (Pill pill : pills) {
            if (pill.isAt(px, py)) {
                return Optional.of(new Target.Beyond(pill.nearestDay(), pill.earlier()));
            }
        }
        for (Name name : names) {
            if (px >= name.x() && px <= name.x() + name.width() && py >= name.y() - 11 && py <= name.y() + 3) {
                return Optional.of(new Target.Link(name.tie()));
            }
        }
        return arcs.stream()
                .min(Comparator.comparingDouble(arc -> arc.distance(px, height - py)))
                .filter(arc -> arc.distance(px, height - py) <= REACH)
                .map(arc -> new Target.Link(arc.tie()));
    }

    /** The event whose foot is at a point, which may lie a little below the band: the nearest of several. */
    public Optional<Target> footAt(double px, double py) {
        return feet.stream()
                .filter(foot -> Math.hypot(px - foot.x(), py - height) < foot.reach())
                .min(Comparator.comparingDouble(foot -> Math.abs(px - foot.x())))
                .map(foot -> new Target.Event(foot.event()));
    }

    /** Lays out one view's arcs. */
    private static final class Layout {

        private final Web web;
        private final double width;
        private final double height;
        private final IntToDoubleFunction x;
        private final IntToDoubleFunction down;
        private final TextFitter fitter;
        private final Map<Bundle, Arc> bundles = new LinkedHashMap<>();
        private final Map<Integer, Foot> feet = new LinkedHashMap<>();
        private final List<Pill> pills = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();
        private int hidden;

        /** What begins, ends and looks alike. */
        private record Bundle(long x, long otherX, boolean outward, int step) {}

        Layout(
                Web web,
                double width,
                double height,
                IntToDoubleFunction x,
                IntToDoubleFunction down,
                TextFitter fitter) {
            this.web = web;
            this.width = width;
            this.height = height;
            this.x = x;
            this.down = down;
            this.fitter = fitter;
            hidden = web.left();
        }

        Arcs arcs() {
            List<Tie> earlier = new ArrayList<>();
            List<Tie> later = new ArrayList<>();
            for (Tie tie : web.ties()) {
                double one = x.applyAsDouble(tie.from());
                double other = x.applyAsDouble(tie.to());
                if (isInView(one) && isInView(other)) {
                    add(tie, one, other);
                } else {
                    (beyond(tie, one, other) < 0 ? earlier : later).add(tie);
                }
            }
            pill(true, earlier);
            pill(false, later);
            bundles.values().forEach(this::name);
            return new Arcs(height, List.copyOf(bundles.values()), List.copyOf(feet.values()), names, pills, hidden);
        }

        private boolean isInView(double place) {
            return place >= 0 && place <= width;
        }

        /** Where the end that is out of view lies; of two such ends, the one farther from the selected event. */
        private double beyond(Tie tie, double one, double other) {
            if (isInView(one) || isInView(other)) {
                return isInView(one) ? other : one;
            }
            return tie.outer() == tie.from() ? one : other;
        }

        private void add(Tie tie, double one, double other) {
            Bundle bundle = new Bundle(
                    Math.round(one / SAME), Math.round(other / SAME), tie.outward(), Math.min(tie.step(), 3));
            Arc there = bundles.get(bundle);
            if (there == null && bundles.size() == MOST_ARCS) {
                hidden++;
                return;
            }
            bundles.put(
                    bundle,
                    there == null
                            ? new Arc(tie, one, other, rise(Math.abs(other - one), tie.outward()), 1)
                            : new Arc(there.tie(), there.x(), there.otherX(), there.rise(), there.links() + 1));
            foot(tie.from(), one, tie);
            foot(tie.to(), other, tie);
        }

        private void foot(int event, double place, Tie tie) {
            double reach = web.way() ? FOOT_RADIUS : 0;
            feet.putIfAbsent(
                    event, new Foot(event, place, down.applyAsDouble(event), tie.outward(), tie.step(), reach));
        }

        /** By the distance alone, so that an arc keeps its form while one pans; two that link each other run beside one another. */
        private double rise(double distance, boolean outward) {
            double highest = height - HEAD;
            double share = distance / (distance + HALF) * (width + HALF) / width;
            return LOWEST + (highest - LOWEST) * share * (outward ? 1 : INNER);
        }

        private void pill(boolean earlier, List<Tie> ties) {
            if (ties.isEmpty()) {
                return;
            }
            int nearest = ties.stream()
                    .mapToInt(this::dayBeyond)
                    .reduce(earlier ? Math::max : Math::min)
                    .orElseThrow();
            String text =
                    earlier ? String.format("‹ %,d earlier", ties.size()) : String.format("%,d later ›", ties.size());
            double wide = fitter.fit(text, LONGEST_NAME).width() + 20;
            pills.add(new Pill(earlier, ties.size(), text, earlier ? EDGE : width - EDGE - wide, EDGE, wide, nearest));
        }

        private int dayBeyond(Tie tie) {
            double one = x.applyAsDouble(tie.from());
            double other = x.applyAsDouble(tie.to());
            return isInView(one) ? tie.toDay() : isInView(other) ? tie.fromDay() : tie.outerDay();
        }

        /** The rarest of what is shared, where not both fit. Where another name or a pill stands already there is none. */
        private void name(Arc arc) {
            double span = Math.abs(arc.otherX() - arc.x());
            if (arc.tie().name().isEmpty() || span < SHORTEST_NAME || names.size() == MOST_NAMES) {
                return;
            }
            TextFitter.Fitted text = fitter.fit(arc.tie().name(), UNCUT);
            double room = Math.min(span - 4, LONGEST_NAME);
            if (text.width() > room) {
                text = fitter.fit(arc.tie().name().split(Tie.AND, 2)[0], UNCUT);
            }
            if (text.width() > room) {
                return;
            }
            double left =
                    Math.clamp((arc.x() + arc.otherX() - text.width()) / 2, 2, Math.max(2, width - text.width() - 2));
            Name name = new Name(arc.tie(), text.text(), left, height - arc.rise() - 4, text.width());
            if (names.stream().noneMatch(other -> touch(name, other))
                    && pills.stream().noneMatch(pill -> touch(name, pill))) {
                names.add(name);
            }
        }

        private static boolean touch(Name one, Name other) {
            return Math.abs(one.y() - other.y()) < NAME_HEIGHT
                    && one.x() < other.x() + other.width() + NAME_GAP
                    && other.x() < one.x() + one.width() + NAME_GAP;
        }

        private static boolean touch(Name name, Pill pill) {
            return name.y() - NAME_HEIGHT < pill.y() + Pill.HEIGHT
                    && name.y() + 4 > pill.y()
                    && name.x() < pill.x() + pill.width() + NAME_GAP
                    && pill.x() < name.x() + name.width() + NAME_GAP;
        }
    }
}
