package annals.ui.timeline;

import annals.chronicle.Chronicle;
import annals.explore.Session;
import annals.explore.own.OwnWork;
import annals.explore.query.DateWords;
import annals.model.EventId;
import annals.model.Span;
import annals.timeline.Tie;
import annals.workspace.Label;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says of the event under the pointer what its label had no room for: whole headline, date, tags. */
final class EventTip {

    private static final int MOST_TAGS = 8;

    private final Node owner;
    private final Session session;
    private final Chronicle chronicle;
    private final OwnWork own;
    private final Tooltip tooltip = new Tooltip();

    EventTip(Node owner, Session session, OwnWork own) {
        this.owner = owner;
        this.session = session;
        chronicle = session.chronicle();
        this.own = own;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setShowDuration(Duration.seconds(30));
    }

    /**
     * @param event its number, or -1
     * @param tie a link instead
     */
    void show(int event, @Nullable Tie tie) {
        if (event == Highlights.NONE && tie == null) {
            tooltip.hide();
            Tooltip.uninstall(owner, tooltip);
        } else {
            tooltip.setText(tie == null ? text(event) : text(tie));
            Tooltip.install(owner, tooltip);
        }
    }

    private String text(Tie tie) {
        return chronicle.title(tie.from()) + "\n→ " + chronicle.title(tie.to())
                + (tie.name().isEmpty() ? "" : "\n" + tie.name());
    }

    String text(int event) {
        String date = DateWords.of(Span.of(chronicle.id(event).date()), Locale.getDefault());
        String tags = Arrays.stream(chronicle.tagsOf(event))
                .limit(MOST_TAGS)
                .mapToObj(tag -> chronicle.tags().get(tag).name())
                .collect(Collectors.joining(" · "));
        int versions = session.folded().count(event);
        return chronicle.title(event) + "\n" + date + (versions > 1 ? " · " + versions + " versions" : "")
                + (tags.isEmpty() ? "" : "\n" + tags) + made(event);
    }

    /** What the analyst made of it. */
    private String made(int event) {
        EventId id = chronicle.id(event);
        String labels = own.marked().labels(event).stream().map(Label::name).collect(Collectors.joining(" · "));
        String notes = !own.marked().isNoted(event)
                ? ""
                : own.workspace().notesOn(id).stream()
                        .map(note -> "\n\n" + NoteFlags.shortened(note.text()))
                        .collect(Collectors.joining());
        return (labels.isEmpty() ? "" : "\nLabels: " + labels) + notes;
    }
}
