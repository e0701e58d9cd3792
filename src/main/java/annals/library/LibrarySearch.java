package annals.library;

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
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers by an index of words that lies beside the store. Where there is none as yet, it is made at the first question. */
public final class LibrarySearch implements TextSearch, AutoCloseable {

    private static final String FOLDER = "index";
    private static final int NOT_READING = -1;
    private static final Logger LOG = LoggerFactory.getLogger(LibrarySearch.class);

    private final Chronicle chronicle;
    private final StoreTurn store;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable TextIndex index;
    private final AtomicInteger givenUp = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger(NOT_READING);
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
        int asked = givenUp.get();
        turn.lock();
        try {
            if (asked != givenUp.get()) {
                throw givenUp(); // who waits for what was given up does not begin it again
            }
            if (index == null) {
                index = openOrMake(asked);
            }
            return index;
        } finally {
            turn.unlock();
        }
    }

    /** How far the making of the index is, from 0 to 1; nothing while it is not made. */
    OptionalDouble making() {
        int done = read.get();
        return done == NOT_READING
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, (double) done / Math.max(1, chronicle.size())));
    }

    /** Ends the making of the index, and all waiting for it. The next question for words begins it again. */
    void giveUpMaking() {
        givenUp.incrementAndGet();
    }

    private static CancellationException givenUp() {
        return new CancellationException("the search was given up");
    }

    private TextIndex openOrMake(int asked) throws IOException {
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
            return make(folder, texts, asked);
        }
    }

    private TextIndex make(Path folder, Store texts, int asked) throws IOException {
        read.set(0);
        try {
            TextIndexer.Texts counted = sink -> texts.texts((title, summary) -> {
                read.incrementAndGet();
                sink.accept(title, summary);
            });
            return new TextIndexer(folder, texts.generation(), counted, () -> !closed && asked == givenUp.get())
                    .make()
                    .orElseThrow(LibrarySearch::givenUp);
        } finally {
            read.set(NOT_READING);
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
