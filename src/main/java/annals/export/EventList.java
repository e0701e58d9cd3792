package annals.export;

import annals.model.Event;
import annals.text.MarkdownText;

/** Events as a list in Markdown, a line for each. */
public final class EventList implements EventForm {

    @Override
    public String event(Event event) {
        return "- **" + event.id().date() + "** " + MarkdownText.escape(event.title()) + "\n";
    }
}
