package annals.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/** Says that a store was made by another version, whose tables this one does not know. */
final class OtherFormException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> ownArchives;

    /**
     * @param archives that it was made from
     * @param onlySample whether these are nobody's own
     */
    OtherFormException(Path store, Collection<String> archives, boolean onlySample) {
        super("the store " + store + " was made by another version of Annals; import its archives again, all at once:"
                + " annals import " + String.join(" ", archives));
        ownArchives = onlySample ? Set.of() : Set.copyOf(archives);
    }

    /** Whether nothing of its user's own is lost where these are imported in its place. */
    boolean givesWayTo(Collection<String> imported) {
        return imported.containsAll(ownArchives);
    }
}
