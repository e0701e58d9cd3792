package annals.explore;

import annals.chronicle.Chronicle;
import annals.timeline.Axis;
import annals.timeline.LaneLayout;
import annals.timeline.Room;
import annals.timeline.Target;
import annals.timeline.TextFitter;
import annals.timeline.TextMeasure;
import annals.timeline.Viewport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Turns the columns into what the timeline draws for a view: a function of archive, query, view and size, the same
 * whichever way one came there.
 */
public final class Pictures {

    private static final double HEADER_WIDTH = 116;
    private static final double LANE_GAP = 10;
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
    private final Locale locale;

    public Pictures(Chronicle chronicle, TextMeasure text, Locale locale) {
        this.chronicle = chronicle;
        this.locale = locale;
        horizon = Horizon.of(chronicle);
        split = new LaneSplit(chronicle, new Topics(chronicle));
        fitter = new TextFitter(text);
    }

    /** How wide the headers of lanes are. */
    public static double gutter(Lanes lanes) {
        return lanes instanceof Lanes.None ? 0 : HEADER_WIDTH;
    }

    /** @param height of the room below the axis */
    public Picture of(View view, Matches matching, double width, double height) {
        double gutter = gutter(view.lanes());
        Viewport viewport = new Viewport(view.from(), view.to(), Math.max(1, width - gutter));
        return new Picture(
                viewport, gutter, Axis.of(viewport, locale), strips(viewport, lanes(view, matching, height), height));
    }

    /** The numbers of the events that a pile in a lane of such a picture counts, and of those beside it that are shown. */
    public int[] pile(View view, Matches matching, double height, int lane, Target.Pile pile) {
        BitSet events = lanes(view, matching, height).get(lane).matching().selected();
        int end = chronicle.firstFrom(pile.to());
        return IntStream.iterate(
                        events.nextSetBit(chronicle.firstFrom(pile.from())),
                        event -> event >= 0 && event < end,
                        event -> events.nextSetBit(event + 1))
                .toArray();
    }

    private List<LaneEvents> lanes(View view, Matches matching, double height) {
        return split.of(matching, view.lanes(), (int) Math.max(1, height / USUAL_LANE));
    }

    private List<Picture.Strip> strips(Viewport view, List<LaneEvents> lanes, double height) {
        boolean allQuiet = lanes.stream().allMatch(lane -> LaneLayout.isQuiet(view, lane.matching()));
        Predicate<LaneEvents> folded = lane -> !allQuiet && LaneLayout.isQuiet(view, lane.matching());
        double content = lanes.stream()
                .filter(folded.negate())
                .mapToDouble(Pictures::content)
                .sum();
        double taken = lanes.stream()
                .mapToDouble(lane -> folded.test(lane) ? QUIET_LANE : LOWEST_LANE)
                .sum();
        double free = Math.max(0, height - taken);
        List<Picture.Strip> strips = new ArrayList<>();
        double top = 0;
        for (LaneEvents lane : lanes) {
            double wanted = folded.test(lane) ? QUIET_LANE : Math.round(LOWEST_LANE + free * content(lane) / content);
            double bottom = lanes.size() == 1 ? height : Math.min(height, top + wanted);
            strips.add(strip(view, lane, top, bottom - top, lanes.size() == 1 ? 0 : LANE_GAP));
            top = bottom;
        }
        return strips;
    }

    /** How much room a lane deserves: of all its events that match, so that it keeps its height while one pans. */
    private static double content(LaneEvents lane) {
        return Math.pow(1.0 + lane.matching().size(), FAIRNESS);
    }

    private Picture.Strip strip(Viewport view, LaneEvents lane, double top, double height, double gap) {
        Room room = new Room(height - gap, horizon.from(), horizon.to(), fitter, lane.memo());
        int inView = lane.matching().between((long) Math.floor(view.from()), (long) Math.ceil(view.to()));
        return new Picture.Strip(
                lane.name(), lane.color(), inView, top, height, LaneLayout.of(view, lane.crowding(), lane.all(), room));
    }
}
