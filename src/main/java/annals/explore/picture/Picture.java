package annals.explore.picture;

import annals.timeline.Arcs;
import annals.timeline.Axis;
import annals.timeline.Content;
import annals.timeline.Signs;
import annals.timeline.Target;
import annals.timeline.Viewport;
import java.util.List;
import java.util.Optional;

/**
 * What the timeline draws.
 *
 * @param view of the stretch right of the lanes' headers
 * @param gutter the width of the headers; 0 without lanes
 * @param arcs in a band above the lanes
 * @param signs the headlines of a way, between its arcs and the lanes
 */
public record Picture(Viewport view, double gutter, Axis axis, Arcs arcs, Signs signs, List<Strip> strips) {

    public Picture {
        strips = List.copyOf(strips);
    }

    /**
     * A lane.
     *
     * @param name empty where there is only one
     * @param inView how many of its events are selected by the query and in view
     */
    public record Strip(String name, int color, int inView, double top, double height, Content content) {}

    /** Something that was found, and in which lane; of no meaning for links. */
    public record Hit(int lane, Target target) {}

    /** What is at a point, measured from the corner of header and axis. */
    public Optional<Hit> at(double x, double y) {
        if (x >= gutter && y < arcs.height() + signs.height() + Arcs.FOOT_RADIUS) {
            Optional<Target> way = arcs.footAt(x - gutter, y).or(() -> signs.at(x - gutter, y));
            if (way.isPresent()) {
                return way.map(target -> new Hit(0, target));
            }
        }
        if (x >= gutter && y < arcs.height()) {
            return arcs.at(x - gutter, y).map(target -> new Hit(0, target));
        }
        for (int lane = 0; lane < strips.size(); lane++) {
            Strip strip = strips.get(lane);
            if (x >= gutter && y >= strip.top() && y < strip.top() + strip.height()) {
                int found = lane;
                return strip.content().at(x - gutter, y - strip.top()).map(target -> new Hit(found, target));
            }
        }
        return Optional.empty();
    }

    /** Whether each lane stands where the other's does and shows its events in the same way: by bars, by marks or by cards. */
    public boolean hasFormOf(Picture other) {
        if (strips.size() != other.strips.size()) {
            return false;
        }
        for (int lane = 0; lane < strips.size(); lane++) {
            Strip one = strips.get(lane);
            Strip another = other.strips.get(lane);
            if (one.height() != another.height()
                    || !one.content().getClass().equals(another.content().getClass())) {
                return false;
            }
        }
        return true;
    }

    /** How many headlines can be read. */
    public int headlines() {
        return strips.stream().mapToInt(strip -> strip.content().headlines()).sum();
    }
}
