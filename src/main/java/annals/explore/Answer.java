package annals.explore;

import annals.explore.Versioning.Fold;
import annals.library.Library;
import annals.model.Query;
import annals.relations.Versions.Folded;
import java.util.BitSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which events a query selects. While the answer to a new query is awaited, the one to the last query stands. */
final class Answer {

    private final Library library;
    private final Supplier<Fold> fold;
    private final Lane queries;
    private final Runnable changed;
    private Found found;
    private Query answered = Query.all();
    private @Nullable String failure;
    /** Whether the same question may have another answer now. */
    private boolean outdated;

    /**
     * What a query selects.
     *
     * @param matches of the selected events those that are shown, prepared for pictures of them
     * @param selected all of them, not to be changed
     * @param folded the same as those that are shown, with what each stands for
     * @param everything all events there are to select from, folded in the same way
     */
    private record Found(Matches matches, BitSet selected, Folded folded, Folded everything) {

        static Found of(Library library, BitSet selected, Fold fold) {
            Folded folded = fold.of(selected);
            BitSet hidden = (BitSet) selected.clone();
            hidden.andNot(folded.events());
            return new Found(
                    new Matches(library.chronicle(), folded.events(), hidden),
                    selected,
                    folded,
                    fold.of(library.chronicle().everything()));
        }
    }

    /**
     * @param fold how events are folded, asked on the JavaFX thread
     * @param changed told when an answer came, or that none comes
     */
    Answer(Library library, Supplier<Fold> fold, Executor workers, Executor home, Runnable changed) {
        this.library = library;
        this.fold = fold;
        this.changed = changed;
        queries = new Lane(workers, home);
        found = Found.of(library, library.chronicle().everything(), Fold.NOTHING);
    }

    BitSet matching() {
        return found.matches().selected();
    }

    /** The same, prepared for pictures of them. */
    Matches matches() {
        return found.matches();
    }

    /** The same, with what each stands for. */
    Folded folded() {
        return found.folded();
    }

    /** Whether the query selects an event, be it shown by itself or as a version of another. */
    boolean selects(int event) {
        return found.selected().get(event);
    }

    /** All events there are to select from, folded in the same way. */
    Folded everything() {
        return found.everything();
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
        Fold folding = fold.get();
        queries.ask(
                () -> Found.of(library, library.select(query), folding),
                selected -> {
                    failure = null;
                    found = selected;
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
        int shown = folded().standIn(event);
        return direction > 0 ? matching().nextSetBit(shown + 1) : matching().previousSetBit(shown - 1);
    }

    /** The query that is answered, whether or not another was asked since. */
    Query answered() {
        return answered;
    }

    void close() {
        queries.forget();
    }
}
