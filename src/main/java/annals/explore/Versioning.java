package annals.explore;

import annals.library.Settings;
import annals.relations.Versions;
import annals.relations.Versions.Folded;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Whether pages that tell of the same event are shown as one. They are found by a worker, and until then each is shown by
 * itself. Lives on the JavaFX thread.
 */
public final class Versioning {

    private static final String APART = "versions.apart";

    private final Callable<Versions> find;
    private final Lane finding;
    private final Runnable changed;
    private @Nullable Settings settings;
    private @Nullable Versions known;
    private boolean asked;
    private boolean failed;
    /** The first versions of events whose versions are shown one by one. */
    private Set<Integer> unfolded = Set.of();

    /**
     * How the events that a query selects are folded. Immutable, so that workers can do it.
     *
     * @param versions null where nothing is folded
     */
    record Fold(@Nullable Versions versions, Set<Integer> unfolded) {

        static final Fold NOTHING = new Fold(null, Set.of());

        Fold {
            unfolded = Set.copyOf(unfolded);
        }

        Folded of(BitSet events) {
            return versions == null ? Folded.nothing(events) : versions.fold(events, unfolded);
        }
    }

    /** @param changed told when the same query's events are to be folded in another way */
    Versioning(Callable<Versions> find, Executor workers, Executor home, Runnable changed) {
        this.find = find;
        this.changed = changed;
        finding = new Lane(workers, home);
    }

    /** Folds from now on, unless the settings remember that nobody wants it. */
    public void use(Settings remembered) {
        settings = remembered;
        if (!asked) {
            find();
        }
    }

    /** Whether versions of one event are shown as one, as soon as they are found. */
    public boolean isFolding() {
        return settings != null && !settings.is(APART);
    }

    /** For all events; those that were unfolded one by one are folded again. */
    public void setFolding(boolean wanted) {
        if (settings != null) {
            settings.put(APART, !wanted);
            unfolded = Set.of();
            changed.run();
        }
    }

    /** Shows the versions of this event one by one, or as one again, whatever is wished for all others. */
    public void toggle(int event) {
        List<Integer> versions = of(event);
        if (!versions.isEmpty()) {
            Set<Integer> next = new HashSet<>(unfolded);
            if (!next.remove(versions.getFirst())) {
                next.add(versions.getFirst());
            }
            unfolded = Set.copyOf(next);
            changed.run();
        }
    }

    /** Whether the versions of this event are shown as one. */
    public boolean isFolded(int event) {
        return isFolding()
                && of(event).stream().findFirst().filter(unfolded::contains).isEmpty();
    }

    /** All that tell of the same event as this, itself among them, in order of time; none where it is alone, or not known yet. */
    public List<Integer> of(int event) {
        Versions versions = known;
        List<Integer> all = versions == null ? List.of() : versions.of(event);
        return all.size() > 1 ? all : List.of();
    }

    Fold fold() {
        return isFolding() ? new Fold(known, unfolded) : Fold.NOTHING;
    }

    private void find() {
        asked = true;
        finding.ask(
                find,
                found -> {
                    known = found;
                    if (!found.groups().isEmpty()) {
                        changed.run();
                    }
                },
                e -> {
                    failed = true;
                    LoggerFactory.getLogger(Versioning.class)
                            .error("the versions of events were not found, so each is shown by itself", e);
                });
    }

    /** Whether nobody waits for them. */
    boolean isSettled() {
        return !asked || failed || known != null;
    }

    void close() {
        finding.forget();
    }
}
