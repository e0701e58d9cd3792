package annals.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an analyst's marks say of events, for who answers queries. A value: other marks are another one. */
public interface Marks {

    /** Nothing is marked. */
    Marks NONE = new Marks() {
        @Override
        public Collection<EventId> starred() {
            return List.of();
        }

        @Override
        public List<String> labels() {
            return List.of();
        }

        @Override
        public Optional<Collection<EventId>> labelled(String name) {
            return Optional.empty();
        }

        @Override
        public Noted noted(Query.Text words) {
            return new Noted(List.of(), List.of());
        }

        @Override
        public List<String> noteWords(String beginning) {
            return List.of();
        }
    };

    /** May name events that the archive does not have. */
    Collection<EventId> starred();

    /** The names of the labels there are. */
    List<String> labels();

    /** What carries a label; nothing where there is no label of this name. */
    Optional<Collection<EventId>> labelled(String name);

    /** What notes are on that hold these words in this order. */
    Noted noted(Query.Text words);

    /** Words of notes that begin so, regardless of case and accents, the most frequent first. */
    List<String> noteWords(String beginning);

    /** Single events, and stretches of days with all that happened in them. */
    record Noted(Collection<EventId> events, List<Span> days) {}
}
