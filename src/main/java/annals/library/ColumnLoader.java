package annals.library;

import annals.chronicle.Chronicle;
import annals.chronicle.ChronicleFile;
import annals.model.Tag;
import annals.store.EventRow;
import annals.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a store's columns: from the file that lies beside it, or, where that is missing, stale or damaged, from the store
 * itself, and writes the file anew.
 */
public final class ColumnLoader {

    private static final String FILE = "columns";
    private static final Logger LOG = LoggerFactory.getLogger(ColumnLoader.class);

    private ColumnLoader() {}

    /** Where the columns of a store are kept. */
    public static Path file(Store store) {
        return store.folder().resolve(FILE);
    }

    static Chronicle load(Store store) {
        try {
            Optional<Chronicle> kept = ChronicleFile.read(file(store), store.generation());
            if (kept.isPresent()) {
                return kept.get();
            }
        } catch (IOException e) {
            LOG.warn("the columns in {} cannot be read and are made anew", file(store), e);
        }
        Chronicle made = fromStore(store);
        try {
            ChronicleFile.write(made, file(store), store.generation());
            return ChronicleFile.read(file(store), store.generation()).orElse(made);
        } catch (IOException e) {
            LOG.info("the columns are not kept in {}: {}", store.folder(), e.toString());
            return made;
        }
    }

    static Chronicle fromStore(Store store) {
        return new FromStore(store).chronicle;
    }

    /**
     * The store's numbers stay with their events for ever; in the columns events are numbered by date, and tags without
     * gaps.
     */
    private static final class FromStore {
        private final Chronicle chronicle;
        private int[] eventByKey = new int[1024];
        private int size;

        FromStore(Store store) {
            Map<Integer, Tag> named = store.tags();
            Map<Integer, Integer> tags = HashMap.newHashMap(named.size());
            named.keySet().forEach(number -> tags.put(number, tags.size()));
            Chronicle.Builder builder = new Chronicle.Builder(List.copyOf(named.values()));
            store.columns(row -> add(row, builder, tags));
            store.tagUses((event, tag) -> builder.tagUse(eventByKey[event], tags.getOrDefault(tag, -1)));
            store.links((from, to) -> builder.link(eventByKey[from], eventByKey[to]));
            store.sources((event, name, address) -> builder.source(eventByKey[event], name, address));
            chronicle = builder.build();
        }

        private void add(EventRow row, Chronicle.Builder builder, Map<Integer, Integer> tags) {
            if (row.number() >= eventByKey.length) {
                eventByKey = Arrays.copyOf(eventByKey, Math.max(row.number() + 1, eventByKey.length * 2));
            }
            eventByKey[row.number()] = size++;
            builder.event(
                    row.number(), row.id(), row.span(), row.title(), tags.getOrDefault(row.topicId(), -1), row.stub());
        }
    }
}
