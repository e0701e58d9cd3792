package annals.explore.picture;

import annals.chronicle.Chronicle;
import annals.explore.Horizon;
import annals.explore.Lanes;
import annals.explore.Matches;
import annals.explore.Storylines;
import annals.explore.View;
import annals.timeline.Arcs;
import annals.timeline.Axis;
import annals.timeline.LaneLayout;
import annals.timeline.Room;
import annals.timeline.Signs;
import annals.timeline.Target;
import annals.timeline.TextFitter;
import annals.timeline.TextMeasure;
import annals.timeline.Tie;
import annals.timeline.Viewport;
import annals.timeline.Web;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the columns into what the timeline draws for a view: a function of archive, query, view and size, the same
 * whichever way one came there.
 */
public final class Pictures {

    private static final double HEADER_WIDTH = 116;
    /** A storyline is named by up to three tags. */
    private static final double STORY_WIDTH = 168;

    private static final double LANE_GAP = 10;
    /** Where lanes would have less, the headlines of a way are left out. */
    private static final double LEAST_BELOW_SIGNS = 130;
    /** Room for a lane's name and its count. */
    private static final double LOWEST_LANE = 56;
    /** Room for the name of one that has nothing to show around the view. */
    private static final double QUIET_LANE = 30;
    /** With less for each, lanes at the end are left out and their events put with the rest. */
    private static final double USUAL_LANE = 84;
    /** Between equal heights for all (0) and heights in proportion (1). */
    private static final double FAIRNESS = 0.6;

    private final Chronicle chronicle;
    private final Horizon horizon;
    private final LaneSplit split;
    private final TextFitter fitter;
    private final TextFitter names;
    private final Locale locale;

    /**
     * Without storylines.
     *
     * @param text measures headlines
     * @param small measures what arcs are named
     */
    public Pictures(Chronicle chronicle, TextMeasure text, TextMeasure small, Locale locale) {
        this(chronicle, null, text, small, locale);
    }

    /** @param storylines asked for where lanes show them */
    public Pictures(
            Chronicle chronicle, @Nullable Storylines storylines, TextMeasure text, TextMeasure small, Locale locale) {
        this.chronicle = chronicle;
        this.locale = locale;
        horizon = Horizon.of(chronicle);
        split = new LaneSplit(chronicle, new StoryLanes(chronicle, storylines));
        fitter = new TextFitter(text);
        names = new TextFitter(small);
    }

    /** How wide the headers of lanes are. */
    public static double gutter(Lanes lanes) {
        return switch (lanes) {
            case Lanes.None none -> 0;
            case Lanes.ByTopic topics -> HEADER_WIDTH;
            case Lanes.ByTag tags -> HEADER_WIDTH;
            case Lanes.ByStory stories -> STORY_WIDTH;
        };
    }

    /**
     * Without links.
     *
     * @param height of the room below the axis
     */
    public Picture of(View view, Matches matching, double width, double height) {
        return of(view, matching, Web.EMPTY, width, height);
    }

    /** @param web the links of the selected event, drawn above the lanes */
    public Picture of(View view, Matches matching, Web web, double width, double height) {
        double gutter = gutter(view.lanes());
        Viewport viewport = new Viewport(view.from(), view.to(), Math.max(1, width - gutter));
        double band = band(web, height);
        List<Picture.Strip> strips = strips(viewport, lanes(view, matching, height - band), view.lanes(), band, height);
        double arcs = web.ties().isEmpty() ? 0 : Arcs.height(height);
        Places places = new Places(viewport, arcs, strips, web);
        return new Picture(
                viewport,
                gutter,
                Axis.of(viewport, locale),
                arcs(viewport, web, arcs, places),
                band > arcs ? signs(viewport, web, arcs) : Signs.NONE,
                strips);
    }

    /** Of the arcs, and below them, where there is room enough, of the headlines of a way. */
    private static double band(Web web, double height) {
        if (web.ties().isEmpty()) {
            return 0;
        }
        double arcs = Arcs.height(height);
        double signs = web.way() ? Signs.height(web.ties().size() + 1) : 0;
        return height - arcs - signs >= LEAST_BELOW_SIGNS ? arcs + signs : arcs;
    }

    private Arcs arcs(Viewport view, Web web, double height, Places places) {
        return web.ties().isEmpty() ? Arcs.NONE : Arcs.of(web, view.width(), height, places::x, places::down, names);
    }

    private Signs signs(Viewport view, Web web, double top) {
        List<Integer> events = Stream.concat(
                        Stream.of(web.origin()), web.ties().stream().map(Tie::to))
                .toList();
        return Signs.of(
                events, event -> view.x(chronicle.day(event) + 0.5), top, chronicle::title, chronicle::isStub, fitter);
    }

    /** Where the ends of links stand: at their marks and cards where these are drawn, else at their days. */
    private final class Places {
        private final Viewport view;
        private final Map<Integer, Point> drawn = new HashMap<>();

        /** @param base where arcs have their feet */
        Places(Viewport view, double base, List<Picture.Strip> strips, Web web) {
            this.view = view;
            Set<Integer> ends = new HashSet<>();
            web.ties().forEach(tie -> {
                ends.add(tie.from());
                ends.add(tie.to());
            });
            for (Picture.Strip strip : strips) {
                strip.content().places((event, x, y) -> {
                    if (ends.contains(event)) {
                        drawn.putIfAbsent(event, new Point(x, strip.top() + y - base));
                    }
                });
            }
        }

        double x(int event) {
            Point place = drawn.get(event);
            return place == null ? view.x(chronicle.day(event) + 0.5) : place.x();
        }

        double down(int event) {
            Point place = drawn.get(event);
            return place == null ? 0 : place.down();
        }
    }

    /** Where an event stands, in pixels from the view's left edge and below the band of links. */
    private record Point(double x, double down) {}

    /** The numbers of the events that a pile in a lane of such a picture counts, and of those beside it that are shown. */
    public int[] pile(View view, Matches matching, Web web, double height, int lane, Target.Pile pile) {
        BitSet events = lanes(view, matching, height - band(web, height))
                .get(lane)
                .matching()
                .selected();
        int end = chronicle.firstFrom(pile.to());
        return IntStream.iterate(
                        events.nextSetBit(chronicle.firstFrom(pile.from())),
                        event -> event >= 0 && event < end,
                        event -> events.nextSetBit(event + 1))
                .toArray();
    }

    /** The events that each lane of such a picture holds of those that are selected. Not to be changed. */
    public List<BitSet> byLane(View view, Matches matching, Web web, double height) {
        return lanes(view, matching, height - band(web, height)).stream()
                .map(lane -> lane.matching().selected())
                .toList();
    }

    private List<LaneEvents> lanes(View view, Matches matching, double height) {
        return split.of(matching, view, (int) Math.max(1, height / USUAL_LANE));
    }

    /** @param above how much of the height is taken */
    private List<Picture.Strip> strips(
            Viewport view, List<LaneEvents> lanes, Lanes choice, double above, double height) {
        int most = mostWeighed(lanes, choice);
        boolean allQuiet = lanes.stream().allMatch(lane -> LaneLayout.isQuiet(view, lane.matching()));
        Predicate<LaneEvents> folded = lane -> !allQuiet && LaneLayout.isQuiet(view, lane.matching());
        double content = lanes.stream()
                .filter(folded.negate())
                .mapToDouble(lane -> content(lane, most))
                .sum();
        double taken = lanes.stream()
                .mapToDouble(lane -> folded.test(lane) ? QUIET_LANE : LOWEST_LANE)
                .sum();
        double free = Math.max(0, height - above - taken);
        List<Picture.Strip> strips = new ArrayList<>();
        double top = above;
        for (LaneEvents lane : lanes) {
            double wanted =
                    folded.test(lane) ? QUIET_LANE : Math.round(LOWEST_LANE + free * content(lane, most) / content);
            double bottom = lanes.size() == 1 ? height : Math.min(height, top + wanted);
            strips.add(strip(view, lane, top, bottom - top, lanes.size() == 1 ? 0 : LANE_GAP));
            top = bottom;
        }
        return strips;
    }

    /** How much room a lane deserves: of all its events that match, so that it keeps its height while one pans. */
    private static double content(LaneEvents lane, int most) {
        return Math.pow(1.0 + Math.min(most, lane.matching().size()), FAIRNESS);
    }

    /** A storyline is a small part of an archive: what belongs to none with a lane would take the room of all that do. */
    private static int mostWeighed(List<LaneEvents> lanes, Lanes choice) {
        return choice instanceof Lanes.ByStory
                ? lanes.stream()
                        .filter(lane -> lane.color() != LaneSplit.REST_COLOR)
                        .mapToInt(lane -> lane.matching().size())
                        .max()
                        .orElse(1)
                : Integer.MAX_VALUE;
    }

    private Picture.Strip strip(Viewport view, LaneEvents lane, double top, double height, double gap) {
        Room room = new Room(height - gap, horizon.from(), horizon.to(), fitter, lane.memo());
        int inView = lane.matching().between((long) Math.floor(view.from()), (long) Math.ceil(view.to()));
        return new Picture.Strip(
                lane.name(), lane.color(), inView, top, height, LaneLayout.of(view, lane.crowding(), lane.all(), room));
    }
}
