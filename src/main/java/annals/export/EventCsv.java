package annals.export;

import annals.model.Event;
import annals.model.Source;
import annals.model.Tag;
import annals.text.Csv;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as rows. What there may be several of is parted by semicolons. */
public final class EventCsv implements EventForm {

    @Override
    public String head() {
        return Csv.row("id", "date", "title", "topic", "summary", "tags", "sources", "related", "stub") + "\n";
    }

    @Override
    public String event(Event event) {
        return Csv.row(
                        event.id().toString(),
                        event.id().date().toString(),
                        event.title(),
                        event.topic() == null ? "" : event.topic().name(),
                        event.summary() == null ? "" : event.summary(),
                        joined(event.tags().keySet().stream().map(Tag::name)),
                        joined(event.sources().stream().map(Source::url)),
                        joined(event.related().stream()
                                .map(link -> link.target().toString())),
                        Boolean.toString(event.stub()))
                + "\n";
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }
}
