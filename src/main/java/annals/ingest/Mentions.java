package annals.ingest;

import annals.archive.Page.DayEntry;
import annals.archive.Page.EventPage;
import annals.ingest.Assembly.Numbered;
import annals.model.EventId;
import annals.model.Tag;
import annals.model.TagOrigin;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An event as far as it is known. Its own page has the last word; for a stub the first one that names it speaks. */
final class Draft {

    @Nullable
    Numbered<EventPage> page;

    private @Nullable Mention named;
    private @Nullable Mention described;
    private final SortedMap<Tag, Integer> tags = new TreeMap<>();

    /** What another page says of the event, and where. */
    private record Mention(
            Numbered<?> by,
            int place,
            String title,
            @Nullable Tag topic,
            @Nullable String summary) {

        boolean comesBefore(@Nullable Mention other) {
            if (other == null || by.archive() != other.by.archive()) {
                return other == null || by.archive() < other.by.archive();
            }
            int byPath = by.path().compareTo(other.by.path());
            return byPath != 0 ? byPath < 0 : place < other.place;
        }
    }

    boolean isStub() {
        return page == null;
    }

    void addOwnTopic() {
        if (page != null && page.page().topic() != null) {
            tag(page.page().topic(), TagOrigin.TOPIC);
        }
    }

    void addOutgoing(List<Tag> shared) {
        shared.forEach(tag -> tag(tag, TagOrigin.OWN_CONTEXT));
    }

    void addIncoming(List<Tag> shared) {
        shared.forEach(tag -> tag(tag, TagOrigin.INCOMING_CONTEXT));
    }

    void addEntry(Numbered<?> by, int place, DayEntry entry) {
        if (entry.topic() != null) {
            tag(entry.topic(), TagOrigin.TOPIC);
        }
        entry.context().forEach(tag -> tag(tag, TagOrigin.DAY_CONTEXT));
        mentionedBy(by, place, entry.title());
        Mention mention = new Mention(by, place, entry.title(), entry.topic(), entry.summary());
        if ((entry.topic() != null || entry.summary() != null) && mention.comesBefore(described)) {
            described = mention;
        }
    }

    void mentionedBy(Numbered<?> by, int place, String title) {
        Mention mention = new Mention(by, place, title, null, null);
        if (!title.isEmpty() && mention.comesBefore(named)) {
            named = mention;
        }
    }

    private void tag(Tag tag, TagOrigin origin) {
        tags.merge(tag, TagOrigin.toBits(List.of(origin)), (known, added) -> known | added);
    }

    /** Each tag with its origins as bits. */
    SortedMap<Tag, Integer> tags() {
        return tags;
    }

    String title(EventId id) {
        if (page != null) {
            return page.page().title();
        }
        return named != null ? named.title() : id.slug().replace('-', ' ');
    }

    @Nullable
    Tag topic() {
        if (page != null) {
            return page.page().topic();
        }
        return described == null ? null : described.topic();
    }

    @Nullable
    String summary() {
        if (page != null) {
            return page.page().summary();
        }
        return described == null ? null : described.summary();
    }
}
