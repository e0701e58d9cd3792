package annals.explore;

import annals.chronicle.Chronicle;
import annals.chronicle.Selector;
import annals.chronicle.TextSearch;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Query;
import annals.store.Store;
import annals.store.StoreFolder;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * An open archive: its columns in memory, and its store for what they do not hold. What reads the store waits for its turn
 * there, so none of it belongs on the JavaFX thread.
 */
public final class Library implements AutoCloseable {

    private final Store store;
    private final ReentrantLock turn = new ReentrantLock();
    private final Chronicle chronicle;
    private final Selector selector;

    private Library(Store store) {
        this.store = store;
        chronicle = load(store);
        selector = new Selector(chronicle, new StoreSearch());
    }

    public static Library open(StoreFolder folder) {
        Store store = folder.open();
        try {
            return new Library(store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Chronicle load(Store store) {
        Chronicle.Builder builder = new Chronicle.Builder(store.tags());
        store.columns(row -> builder.event(row.id(), row.title(), row.topicId(), row.stub()));
        store.tagUses(builder::tagUse);
        store.links(builder::link);
        return builder.build();
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** Where the archive was imported from, as it was named then. */
    public String origin() {
        return inTurn(s -> s.meta("archives").orElse(""));
    }

    /** The numbers of the events that a query selects; the caller owns the answer. */
    public BitSet select(Query query) {
        return selector.select(query);
    }

    public Optional<Event> event(EventId id) {
        return inTurn(s -> s.event(id));
    }

    public List<Event> events(int[] numbers) {
        return inTurn(s -> s.events(numbers));
    }

    /** An event with everything that its neighbours say of it. */
    public Optional<EventDetail> detail(EventId id) {
        return event(id).map(event -> {
            List<EventId> pointingHere = inTurn(s -> s.pointingTo(id));
            return new EventDetail(
                    event,
                    event.related().stream().map(link -> mention(link.target())).toList(),
                    pointingHere.stream().map(this::mention).toList());
        });
    }

    private EventDetail.Mention mention(EventId id) {
        int number = chronicle.numberOf(id).orElseThrow();
        return new EventDetail.Mention(id, chronicle.title(number), chronicle.isStub(number));
    }

    private <T> T inTurn(Function<Store, T> question) {
        turn.lock();
        try {
            return question.apply(store);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            store.close();
        } finally {
            turn.unlock();
        }
    }

    private final class StoreSearch implements TextSearch {
        @Override
        public int[] withText(String words) {
            return inTurn(s -> s.withText(words));
        }

        @Override
        public int[] withSource(String text) {
            return inTurn(s -> s.withSource(text));
        }
    }
}
