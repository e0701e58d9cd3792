package annals.explore;

import annals.library.EventDetail;
import annals.library.Library;
import annals.model.EventId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Events with all that is known of them. When one is read, so are those that it leads to, one after another and each
 * only when nothing else waits, so that the next click finds its event there. Used on the JavaFX thread.
 */
public final class Details {

    private static final int REMEMBERED = 400;
    private static final int PRELOADED = 40;

    private final Library library;
    private final Executor workers;
    private final Executor home;
    private final Map<EventId, EventDetail> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<EventId, EventDetail> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Deque<EventId> wanted = new ArrayDeque<>();
    private boolean preloading;
    private boolean closed;

    Details(Library library, Executor workers, Executor home) {
        this.library = library;
        this.workers = workers;
        this.home = home;
    }

    /** For one who asks: of what is asked on one lane, only the newest is answered. */
    public Lane lane() {
        return new Lane(workers, home);
    }

    /** Answers at once where the event was read before; empty means that the archive does not hold it. */
    public void ask(Lane asked, EventId id, Consumer<Optional<EventDetail>> answered, Consumer<Exception> failed) {
        EventDetail there = known.get(id);
        if (there != null) {
            asked.forget();
            answered.accept(Optional.of(there));
            preload(there);
            return;
        }
        asked.ask(
                () -> library.detail(id),
                detail -> {
                    detail.ifPresent(this::remember);
                    answered.accept(detail);
                    detail.ifPresent(this::preload);
                },
                failed);
    }

    public boolean knows(EventId id) {
        return known.containsKey(id);
    }

    /** Nothing is read in advance any more. */
    public void close() {
        closed = true;
        wanted.clear();
    }

    private void remember(EventDetail detail) {
        known.put(detail.event().id(), detail);
    }

    private void preload(EventDetail detail) {
        wanted.clear();
        want(detail.related());
        want(detail.pointingHere());
        want(detail.around());
        preloadNext();
    }

    private void want(Collection<EventDetail.Mention> mentions) {
        mentions.stream()
                .map(EventDetail.Mention::id)
                .filter(id -> !known.containsKey(id) && !wanted.contains(id))
                .limit(Math.max(0, PRELOADED - wanted.size()))
                .forEach(wanted::add);
    }

    private void preloadNext() {
        EventId next = preloading || closed ? null : wanted.poll();
        if (next == null) {
            return;
        }
        preloading = true;
        workers.execute(() -> {
            Optional<EventDetail> detail = read(next);
            home.execute(() -> {
                preloading = false;
                detail.ifPresent(this::remember);
                preloadNext();
            });
        });
    }

    /** What cannot be read in advance is read, and its failure said, when it is asked for. */
    private Optional<EventDetail> read(EventId id) {
        try {
            return library.detail(id);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Details.class).info("{} was not read in advance: {}", id, e.toString());
            return Optional.empty();
        }
    }
}
