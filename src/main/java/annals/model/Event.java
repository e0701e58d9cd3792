package annals.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that its archive knows of it.
 *
 * @param summary paragraphs separated by an empty line
 * @param related in the archive's order
 * @param stub whether only links to it are known, its own page is not in the archive
 */
public record Event(
        EventId id,
        Span span,
        String title,
        @Nullable Tag topic,
        @Nullable String summary,
        List<Source> sources,
        List<Link> related,
        SortedMap<Tag, Set<TagOrigin>> tags,
        boolean stub) {

    public Event {
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }
}
