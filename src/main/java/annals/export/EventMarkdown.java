package annals.export;

import annals.model.Event;
import annals.model.Source;
import annals.model.Tag;
import annals.text.MarkdownText;
import java.util.stream.Collectors;

/** Events as sections in Markdown, each with its summary, its tags and all its sources. */
public final class EventMarkdown implements EventForm {

    @Override
    public String event(Event event) {
        return block(event) + "\n\n";
    }

    /** One event, without an end of line. What it says comes from outside, and stays text. */
    public static String block(Event event) {
        StringBuilder text = new StringBuilder("## ")
                .append(MarkdownText.escape(event.title().replaceAll("\\s+", " ")))
                .append("\n\n*")
                .append(Days.withWeekday(event.span()));
        if (event.topic() != null) {
            text.append(" · ").append(MarkdownText.escape(event.topic().name()));
        }
        text.append("*\n");
        if (event.summary() != null) {
            text.append('\n').append(MarkdownText.tame(event.summary())).append('\n');
        }
        if (!event.tags().isEmpty()) {
            text.append("\nTags: ").append(tags(event)).append('\n');
        }
        for (Source source : event.sources()) {
            text.append("\n- ").append(MarkdownText.link(source.name(), source.url()));
        }
        return text.toString().strip();
    }

    private static String tags(Event event) {
        return event.tags().keySet().stream()
                .map(Tag::name)
                .map(MarkdownText::escape)
                .collect(Collectors.joining(", "));
    }
}
