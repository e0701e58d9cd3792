package annals.explore;

import annals.chronicle.Chronicle;
import annals.library.EventDetail.Mention;
import annals.model.EventId;
import annals.relations.Stories;
import annals.relations.Stories.Reasons;
import annals.relations.Stories.Story;
import annals.relations.Stories.Strip;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the detail pane shows of the storyline that an event belongs to.
 *
 * @param story its number
 * @param entries all of its events, in order of time
 * @param why the event belongs to it
 */
public record StorylineDetail(int story, String name, LocalDate first, LocalDate last, List<Entry> entries, Why why) {

    private static final int KEY_EVENTS = 5;

    public StorylineDetail {
        entries = List.copyOf(entries);
    }

    /**
     * An event of the storyline.
     *
     * @param key whether it is one of the few that tell it; the one that is asked about always is
     */
    public record Entry(Mention event, boolean key) {}

    /**
     * What ties an event to its storyline.
     *
     * @param linked events of it that it is linked with, in order of time
     * @param tags that it shares with others of it, those that most of them have first
     * @param nearest the other event of it that is nearest in time
     */
    public record Why(List<Mention> linked, List<String> tags, Mention nearest) {
        public Why {
            linked = List.copyOf(linked);
            tags = List.copyOf(tags);
        }
    }

    /** Nothing for an event that belongs to none. */
    static Optional<StorylineDetail> of(Stories stories, Chronicle chronicle, EventId id) {
        int event = chronicle.numberOf(id).orElse(-1);
        int number = event < 0 ? -1 : stories.storyOf(event);
        if (number < 0) {
            return Optional.empty();
        }
        Story story = stories.story(number);
        Strip strip = stories.stripAround(event, KEY_EVENTS);
        Set<Integer> key = new HashSet<>(strip.events());
        Reasons reasons = stories.why(event);
        return Optional.of(new StorylineDetail(
                number,
                stories.name(story),
                LocalDate.ofEpochDay(story.first()),
                LocalDate.ofEpochDay(story.last()),
                Arrays.stream(stories.eventsOf(number))
                        .mapToObj(other -> new Entry(mention(chronicle, other), key.contains(other)))
                        .toList(),
                new Why(
                        reasons.linked().stream()
                                .map(other -> mention(chronicle, other))
                                .toList(),
                        reasons.tags().stream()
                                .map(tag -> chronicle.tags().get(tag).name())
                                .toList(),
                        mention(chronicle, reasons.nearest()))));
    }

    private static Mention mention(Chronicle chronicle, int event) {
        return new Mention(chronicle.id(event), chronicle.title(event), chronicle.isStub(event), List.of());
    }
}
