package annals.library;

import annals.store.Store;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Lets one thread at a time ask a store. */
final class StoreTurn implements AutoCloseable {

    private final Store store;
    private final ReentrantLock turn = new ReentrantLock();

    StoreTurn(Store store) {
        this.store = store;
    }

    <T> T ask(Function<Store, T> question) {
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
}
