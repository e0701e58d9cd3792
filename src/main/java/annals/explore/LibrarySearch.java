package annals.explore;

import annals.chronicle.Chronicle;
import annals.chronicle.TextSearch;
import annals.model.Query;
import annals.search.Folding;
import annals.search.Phrase;
import annals.search.TextIndex;
import annals.search.TextIndexer;
import annals.store.Store;
import annals.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers by an index of words that lies beside the store. Where there is none as yet, it is made at the first question. */
public final class LibrarySearch implements TextSearch, AutoCloseable {

    private static final String FOLDER = "index";
    private static final Logger LOG = LoggerFactory.getLogger(LibrarySearch.class);

    private final Chronicle chronicle;
    private final StoreTurn store;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable TextIndex index;
    private volatile boolean closed;

    LibrarySearch(Chronicle chronicle, StoreTurn store) {
        this.chronicle = chronicle;
        this.store = store;
    }

    /** Where a store's index of words is kept. */
    public static Path folder(Store store) {
        return store.folder().resolve(FOLDER);
    }

    @Override
    public BitSet withText(Query.Text words) {
        try {
            return index().find(Phrase.of(words.words(), words.open()));
        } catch (IOException e) {
            throw new StoreException("the index of words cannot be read (" + e.getMessage() + "); open it again", e);
        }
    }

    @Override
    public BitSet withAddress(String text) {
        int[] keys = store.ask(s -> s.withAddress(text));
        BitSet found = new BitSet(chronicle.size());
        for (int event = 0; keys.length > 0 && event < chronicle.size(); event++) {
            found.set(event, Arrays.binarySearch(keys, chronicle.key(event)) >= 0);
        }
        return found;
    }

    @Override
    public String fold(String name) {
        return Folding.fold(name);
    }

    /** Whether the first question for words has to wait until the index is made. */
    boolean mustBeMade() {
        return !Files.isDirectory(store.ask(LibrarySearch::folder));
    }

    /** Opens the index, or makes it, so that the first question need not wait for that. */
    TextIndex index() throws IOException {
        turn.lock();
        try {
            if (index == null) {
                index = openOrMake();
            }
            return index;
        } finally {
            turn.unlock();
        }
    }

    private TextIndex openOrMake() throws IOException {
        // A connection of its own, since the window asks the store for other things meanwhile.
        try (Store texts = store.ask(Store::another)) {
            Path folder = folder(texts);
            try {
                Optional<TextIndex> kept = TextIndex.open(folder, texts.generation());
                if (kept.isPresent()) {
                    return kept.get();
                }
            } catch (IOException e) {
                LOG.warn("the index of words in {} cannot be read and is made anew", folder, e);
            }
            return new TextIndexer(folder, texts.generation(), sink -> texts.texts(sink::accept), () -> !closed)
                    .make()
                    .orElseThrow(() -> new CancellationException("the archive was closed"));
        }
    }

    /** Gives up what is being made. */
    @Override
    public void close() throws IOException {
        closed = true;
        turn.lock();
        try {
            if (index != null) {
                index.close();
            }
        } finally {
            turn.unlock();
        }
    }
}
