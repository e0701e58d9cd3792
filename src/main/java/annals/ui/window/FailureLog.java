package annals.ui.window;

import annals.store.StoreException;
import java.io.IOException;
import org.slf4j.Logger;

/** What the window could not do, in the log. */
final class FailureLog {

    private FailureLog() {}

    /** A store, archive or file that is away says all there is to say; of the rest one has to know where it happened. */
    static void write(Logger log, String what, Exception e) {
        if (e instanceof StoreException || e instanceof IOException) {
            log.warn("{}: {}", what, e.getMessage());
        } else {
            log.error(what, e);
        }
    }
}
