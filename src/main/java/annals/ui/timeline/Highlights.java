package annals.ui.timeline;

import java.time.LocalDate;

/**
 * What stands out of a picture.
 *
 * @param selected number of the selected event, or -1
 * @param selectedDay its day; of no meaning without one
 * @param hovered number of the event under the pointer, or -1
 */
record Highlights(int selected, double selectedDay, int hovered, LocalDate today) {

    static final int NONE = -1;
}
