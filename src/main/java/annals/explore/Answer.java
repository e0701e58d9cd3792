package annals.explore;

import annals.model.Query;
import java.util.BitSet;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Which events a query selects. While the answer to a new query is awaited, the one to the last query stands. */
final class Answer {

    private final Library library;
    private final Lane queries;
    private final Runnable changed;
    private Matches matches;
    private Query answered = Query.all();
    private @Nullable String failure;
    /** Whether the same question may have another answer now. */
    private boolean outdated;

    /** @param changed told when an answer came, or that none comes */
    Answer(Library library, Executor workers, Executor home, Runnable changed) {
        this.library = library;
        this.changed = changed;
        queries = new Lane(workers, home);
        matches = Matches.everything(library.chronicle());
    }

    BitSet matching() {
        return matches.selected();
    }

    /** The same, prepared for pictures of them. */
    Matches matches() {
        return matches;
    }

    @Nullable
    String failure() {
        return failure;
    }

    boolean isTo(Query query) {
        return failure != null || (!outdated && query.equals(answered));
    }

    /** Tells of the question, too: what it asks for is not what the last one asked for. */
    void ask(Query query) {
        failure = null;
        changed.run();
        if (!outdated && query.equals(answered)) {
            queries.forget();
            return;
        }
        queries.ask(
                () -> new Matches(library.chronicle(), library.select(query)),
                selected -> {
                    matches = selected;
                    answered = query;
                    outdated = false;
                    changed.run();
                },
                this::failed);
    }

    /** As {@link #ask}, where what the query asks for has changed. */
    void askAgain(Query query) {
        outdated = true;
        ask(query);
    }

    void failed(Exception e) {
        failure = String.valueOf(e.getMessage());
        changed.run();
    }

    /** The number of the matching event after another, or with -1 of the one before; below 0 if there is none. */
    int next(int event, int direction) {
        return direction > 0 ? matching().nextSetBit(event + 1) : matching().previousSetBit(event - 1);
    }

    /** The query that is answered, whether or not another was asked since. */
    Query answered() {
        return answered;
    }

    void close() {
        queries.forget();
    }
}
