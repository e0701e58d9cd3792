package annals.export;

import static annals.text.JsonText.array;
import static annals.text.JsonText.field;
import static annals.text.JsonText.string;

import annals.model.Event;
import annals.model.Link;
import annals.model.Source;
import annals.model.Tag;
import annals.text.JsonText;
import java.util.ArrayList;
import java.util.List;

/** An event as an object in a line of its own. Its fields and their order are a promise to scripts. */
public final class EventJson implements EventForm {

    @Override
    public String event(Event event) {
        return object(event) + "\n";
    }

    /** The end of an event is told only where it is not its beginning. */
    public static String object(Event event) {
        List<String> fields = new ArrayList<>();
        fields.add(field("id", string(event.id().toString())));
        fields.add(field("date", string(event.id().date().toString())));
        if (event.span().days() > 1) {
            fields.add(field("until", string(event.span().last().toString())));
        }
        fields.add(field("title", string(event.title())));
        fields.add(field(
                "topic", event.topic() == null ? "null" : string(event.topic().name())));
        fields.add(field("summary", string(event.summary())));
        fields.add(field("tags", array(List.copyOf(event.tags().keySet()), EventJson::tag)));
        fields.add(field("sources", array(event.sources(), EventJson::source)));
        fields.add(field("related", array(event.related(), EventJson::link)));
        fields.add(field("stub", Boolean.toString(event.stub())));
        return JsonText.object(fields.toArray(String[]::new));
    }

    private static String tag(Tag tag) {
        return string(tag.name());
    }

    private static String source(Source source) {
        return JsonText.object(
                field("name", string(source.name())),
                field("url", string(source.url())),
                field("image", string(source.image())));
    }

    private static String link(Link link) {
        return JsonText.object(
                field("id", string(link.target().toString())), field("tags", array(link.shared(), EventJson::tag)));
    }
}
