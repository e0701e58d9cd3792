package annals.ui.timeline;

import annals.timeline.Tie;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands out of a picture.
 *
 * @param selected number of the selected event, or -1
 * @param selectedDay its day; of no meaning without one
 * @param hovered number of the event under the pointer, or -1
 * @param hoveredTie the link under the pointer
 * @param way the events of the way that is looked at, from the first to the last; empty without one
 */
record Highlights(
        int selected,
        double selectedDay,
        int hovered,
        @Nullable Tie hoveredTie,
        List<Integer> way,
        LocalDate today) {

    static final int NONE = -1;

    Highlights {
        way = List.copyOf(way);
    }
}
