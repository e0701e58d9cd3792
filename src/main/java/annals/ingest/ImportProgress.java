package annals.ingest;

/**
 * How far an import is. Called on the importing thread.
 */
public interface ImportProgress {

    ImportProgress SILENT = (done, of, events) -> {};

    /** @param of how many files there are in all, 0 while that is not known */
    void reading(int done, int of, int events);

    /**
     * Everything was read, events are being written.
     *
     * @param of how many events there are in all; 0 once they are written, while the store is being finished
     */
    default void writing(int done, int of) {}

    /** Whether to give up; asked before each file and each event. */
    default boolean isCancelled() {
        return false;
    }

    /** Gives up if that was asked for. */
    default void goOn() throws ImportCancelledException {
        if (isCancelled()) {
            throw new ImportCancelledException();
        }
    }
}
