package annals.ui.timeline;

import annals.chronicle.Chronicle;
import annals.explore.DateWords;
import annals.model.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says of the event under the pointer what its label had no room for: whole headline, date, tags. */
final class EventTip {

    private static final int MOST_TAGS = 8;

    private final Node owner;
    private final Chronicle chronicle;
    private final Tooltip tooltip = new Tooltip();

    EventTip(Node owner, Chronicle chronicle) {
        this.owner = owner;
        this.chronicle = chronicle;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setShowDuration(Duration.seconds(30));
    }

    /** @param event its number, or -1 */
    void show(int event) {
        if (event == Highlights.NONE) {
            tooltip.hide();
            Tooltip.uninstall(owner, tooltip);
        } else {
            tooltip.setText(text(event));
            Tooltip.install(owner, tooltip);
        }
    }

    String text(int event) {
        String date = DateWords.of(Span.of(chronicle.id(event).date()), Locale.getDefault());
        String tags = Arrays.stream(chronicle.tagsOf(event))
                .limit(MOST_TAGS)
                .mapToObj(tag -> chronicle.tags().get(tag).name())
                .collect(Collectors.joining(" · "));
        return chronicle.title(event) + "\n" + date + (tags.isEmpty() ? "" : "\n" + tags);
    }
}
