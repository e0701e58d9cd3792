package annals.model;

import java.util.Optional;

/** Knows which names and events an archive and its analyst have, so that a query with a wrong one can be refused with a better. */
@FunctionalInterface
public interface Vocabulary {

    /** Every name is as good as any other. */
    Vocabulary ANY = (field, value) -> Optional.empty();

    /** Where a name stands in a query. */
    enum Field {
        TAG,
        TOPIC,
        LABEL,
        EVENT
    }

    /** What is wrong with a name and, if that can be told, which was meant; nothing if there is one. */
    Optional<String> complaint(Field field, String value);
}
