package annals.bringin;

import annals.model.EventId;
import annals.model.Link;
import annals.model.Source;
import annals.model.Tag;
import annals.text.JsonObject;
import annals.text.MalformedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an object a line, such as Annals itself exports. */
final class JsonLinesReader {

    private static final String SOURCES = "sources";
    private static final String RELATED = "related";

    private JsonLinesReader() {}

    static List<Row> read(String text) throws MalformedException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    rows.add(row(number, JsonObject.parse(line)));
                } catch (MalformedException e) {
                    throw new MalformedException("line " + number + ": " + e.getMessage());
                }
            }
        }
        return rows;
    }

    private static Row row(int line, JsonObject object) throws MalformedException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : object.names()) {
            values.put(name, object.written(name));
        }
        List<Source> sources = new ArrayList<>();
        for (JsonObject source : object.holdsObjects(SOURCES) ? object.objects(SOURCES) : List.<JsonObject>of()) {
            sources.add(new Source(source.text("name"), source.text("url"), source.optionalText("image")));
        }
        List<Link> related = new ArrayList<>();
        for (JsonObject link : object.holdsObjects(RELATED) ? object.objects(RELATED) : List.<JsonObject>of()) {
            Optional<EventId> id = EventId.parse(link.text("id"));
            if (id.isPresent()) {
                related.add(new Link(
                        id.get(), link.texts("tags").stream().map(Tag::new).toList()));
            }
        }
        return new Row(line, values, sources, related);
    }
}
