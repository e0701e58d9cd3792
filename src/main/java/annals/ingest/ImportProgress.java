package annals.ingest;

/**
 * How far an import is. Called on the importing thread.
 */
public interface ImportProgress {

    ImportProgress SILENT = (done, of, events) -> {};

    /** @param of how many files there are in all, 0 while that is not known */
    void at(int done, int of, int events);

    /** Whether to give up; asked before each file. */
    default boolean isCancelled() {
        return false;
    }
}
