package annals.bringin;

import annals.model.Link;
import annals.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says of one event, by the names of its columns.
 *
 * @param line where it begins
 * @param sources where the file tells a source's name from its address
 * @param related where the file says what an event is related to
 */
public record Row(int line, Map<String, List<String>> values, List<Source> sources, List<Link> related) {

    public Row {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        values = Collections.unmodifiableMap(copy);
        sources = List.copyOf(sources);
        related = List.copyOf(related);
    }

    Row(int line, Map<String, List<String>> values) {
        this(line, values, List.of(), List.of());
    }

    /** All that stands in these columns, in their order. */
    List<String> all(List<String> columns) {
        List<String> all = new ArrayList<>();
        columns.forEach(column -> values.getOrDefault(column, List.of()).stream()
                .filter(text -> !text.isBlank())
                .forEach(all::add));
        return all;
    }

    /** The first text in these columns, or nothing. */
    String first(List<String> columns) {
        List<String> all = all(columns);
        return all.isEmpty() ? "" : all.getFirst();
    }
}
