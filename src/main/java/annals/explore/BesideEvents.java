package annals.explore;

import annals.bringin.BroughtIn;
import annals.bringin.Bundle;
import annals.explore.query.EventMatch;
import annals.model.Event;
import annals.model.Query;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;

/**
 * The events that stand beside an open archive: those of the bundles that are shown, with which of them the view's query asks for.
 * Lives on the JavaFX thread; which they are is found elsewhere.
 */
public final class BesideEvents {

    private final Session session;
    private final Beside beside;
    private final Lane finding;
    private final Subscriptions changes = new Subscriptions();
    private final Runnable unsubscribe;
    private final Runnable unsubscribeBeside;
    private List<Bundle> bundles;
    private Query query;
    private Found found = Found.NOTHING;
    private boolean settled = true;

    /** @param events those of the bundles that are shown, in the order of their first days */
    private record Found(List<Bundle> bundles, List<BroughtIn> events, BitSet matching) {
        private static final Found NOTHING = new Found(List.of(), List.of(), new BitSet());

        static Found in(List<Bundle> bundles) {
            List<BroughtIn> events = bundles.stream()
                    .filter(Bundle::shown)
                    .flatMap(bundle -> bundle.events().stream())
                    .sorted(Comparator.comparing(event -> event.event().span().first()))
                    .toList();
            return new Found(bundles, events, new BitSet());
        }

        Found by(Query query) {
            Predicate<Event> match = EventMatch.of(query);
            BitSet found = new BitSet();
            IntStream.range(0, events.size())
                    .filter(i -> match.test(events.get(i).event()))
                    .forEach(found::set);
            return new Found(bundles, events, found);
        }
    }

    public BesideEvents(Session session, Beside beside, Executor workers, Executor home) {
        this.session = session;
        this.beside = beside;
        finding = new Lane(workers, home);
        bundles = beside.bundles();
        query = session.view().query();
        unsubscribe = session.onChange(this::follow);
        unsubscribeBeside = beside.onChange(this::follow);
        find();
    }

    private void follow() {
        if (!bundles.equals(beside.bundles()) || !query.equals(session.view().query())) {
            bundles = beside.bundles();
            query = session.view().query();
            find();
        }
    }

    private void find() {
        if (bundles.isEmpty() && found.bundles().isEmpty()) {
            return; // nothing stands beside the archive, and nothing did
        }
        List<Bundle> there = bundles;
        Query asked = query;
        Found before = found;
        settled = false;
        finding.ask(
                () -> (there.equals(before.bundles()) ? before : Found.in(there)).by(asked),
                answer -> {
                    found = answer;
                    settled = true;
                    changes.tell();
                },
                e -> {
                    settled = true;
                    LoggerFactory.getLogger(BesideEvents.class)
                            .error("what is asked for of the events beside the archive was not found", e);
                });
    }

    /** What the bundles are called that are shown; none means that nothing stands here. */
    public List<String> names() {
        return found.bundles().stream().filter(Bundle::shown).map(Bundle::name).toList();
    }

    /** In the order of their first days. The same list until other bundles are shown. */
    public List<BroughtIn> events() {
        return found.events();
    }

    /** Whether an event is asked for, by its place in {@link #events()}. */
    public boolean matches(int event) {
        return found.matching().get(event);
    }

    /** How many are asked for. */
    public int matching() {
        return found.matching().cardinality();
    }

    /** Whether nothing is awaited that would change what stands here. */
    public boolean isSettled() {
        return settled;
    }

    /** @return run it to hear no more */
    public Runnable onChange(Runnable listener) {
        return changes.add(listener);
    }

    public void close() {
        finding.forget();
        unsubscribe.run();
        unsubscribeBeside.run();
    }
}
