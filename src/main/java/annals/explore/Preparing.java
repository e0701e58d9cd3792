package annals.explore;

import annals.library.Library;
import java.util.concurrent.Executor;
import org.slf4j.LoggerFactory;

/** Has what words are searched with at hand before they are typed to the end. */
final class Preparing {

    private final Library library;
    private final Lane lane;

    Preparing(Library library, Executor workers, Executor home) {
        this.library = library;
        lane = new Lane(workers, home);
    }

    void begin() {
        lane.ask(
                () -> {
                    library.prepareSearch();
                    return true;
                },
                ready -> {},
                e -> LoggerFactory.getLogger(Preparing.class).warn("the search is not prepared: {}", e.toString()));
    }

    void forget() {
        lane.forget();
    }
}
