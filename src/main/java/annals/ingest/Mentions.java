package annals.ingest;

import annals.archive.Page.DayEntry;
import annals.model.EventId;
import annals.model.Tag;
import org.jspecify.annotations.Nullable;

/** What other pages say of an event that has none of its own; the first that names or describes it has the word. */
final class Mentions {

    private @Nullable Mention named;
    private @Nullable Mention described;

    /** What one page says of the event, and where. */
    private record Mention(
            Speaker by,
            int place,
            String title,
            @Nullable Tag topic,
            @Nullable String summary) {

        boolean comesBefore(@Nullable Mention other) {
            if (other == null || by.comesBefore(other.by)) {
                return true;
            }
            return !other.by.comesBefore(by) && place < other.place;
        }
    }

    /** @param place of the link in its page */
    void addLink(Speaker by, int place, String title) {
        addTitle(new Mention(by, place, title, null, null));
    }

    /** @param place of the entry in its page */
    void addEntry(Speaker by, int place, DayEntry entry) {
        Mention mention = new Mention(by, place, entry.title(), entry.topic(), entry.summary());
        addTitle(mention);
        if ((entry.topic() != null || entry.summary() != null) && mention.comesBefore(described)) {
            described = mention;
        }
    }

    private void addTitle(Mention mention) {
        if (!mention.title().isEmpty() && mention.comesBefore(named)) {
            named = mention;
        }
    }

    /** Where nobody calls the event anything, the name of its page stands in. */
    String title(EventId id) {
        return named != null ? named.title() : id.slug().replace('-', ' ');
    }

    @Nullable
    Tag topic() {
        return described == null ? null : described.topic();
    }

    @Nullable
    String summary() {
        return described == null ? null : described.summary();
    }
}
