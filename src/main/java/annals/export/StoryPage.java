package annals.export;

import annals.model.Event;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Span;
import annals.workspace.EventRef;
import annals.workspace.Story;
import annals.workspace.ViewState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A story with all that its forms need.
 *
 * @param events as the archive has them; nothing for one that is no longer there
 * @param pictures of steps by their places, as PNG
 * @param archive what the archive is called
 */
public record StoryPage(
        Story story, Function<EventId, Optional<Event>> events, Map<Integer, Picture> pictures, String archive) {

    /** A picture's bytes. */
    @FunctionalInterface
    public interface Picture {
        byte[] png();
    }

    public StoryPage {
        pictures = Map.copyOf(pictures);
    }

    /** All sources of a story's events, each once, numbered in the order in which the story comes to them. */
    public Map<Source, Integer> sources() {
        Map<Source, Integer> numbers = new LinkedHashMap<>();
        for (EventRef shown : story.events()) {
            for (Source source : events.apply(shown.id()).map(Event::sources).orElse(List.of())) {
                numbers.putIfAbsent(new Source(source.name(), source.url(), null), numbers.size() + 1);
            }
        }
        return numbers;
    }

    /** What is cited where an event is told of. */
    public static List<Source> cited(Event event) {
        return event.sources().stream()
                .map(source -> new Source(source.name(), source.url(), null))
                .distinct()
                .toList();
    }

    /** What a step that shows a view is called. */
    public static String title(ViewState view) {
        Span span = Span.ofEpochDays((long) Math.floor(view.from()), (long) Math.ceil(view.to()) - 1);
        return QueryWords.of(view.query()) + ", " + Days.inShort(span);
    }
}
