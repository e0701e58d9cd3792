package annals.sample;

import annals.model.Source;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An event as a story tells it.
 *
 * @param where file and line, for messages
 * @param tags the topic among them, since the archive counts it as one
 * @param summary its paragraphs, maybe none
 * @param missing whether the archive only links to it
 */
record StoryEvent(
        String where,
        LocalDate date,
        String headline,
        @Nullable Tag topic,
        SortedSet<Tag> tags,
        List<Source> sources,
        List<String> summary,
        boolean missing) {

    StoryEvent {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        sources = List.copyOf(sources);
        summary = List.copyOf(summary);
    }
}
