package annals.store;

import annals.model.EventId;

/** Stands for a slug in an index. Of events of one day hardly two have the same. */
final class SlugHash {

    private SlugHash() {}

    static short of(EventId id) {
        int hash = id.slug().hashCode();
        return (short) (hash ^ hash >>> Short.SIZE);
    }
}
