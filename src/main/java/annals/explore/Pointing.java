package annals.explore;

import annals.library.Library;
import java.util.BitSet;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A tag or a storyline that is pointed at for a moment, to see where its events lie. No part of the view: nothing has to lead
 * back to it.
 */
public final class Pointing {

    /** @param events that have the tag, or belong to the storyline; not to be changed any more */
    public record PointedAt(String name, BitSet events) {}

    private final Library library;
    private final Lane lane;
    private final Runnable changed;
    private @Nullable PointedAt now;

    Pointing(Library library, Executor workers, Executor home, Runnable changed) {
        this.library = library;
        this.changed = changed;
        lane = new Lane(workers, home);
    }

    /** What is pointed at; null most of the time. */
    public @Nullable PointedAt now() {
        return now;
    }

    /** @param tag null points at nothing any more */
    public void at(@Nullable String tag) {
        if (tag == null) {
            lane.forget();
            tell(null);
        } else {
            lane.ask(() -> new PointedAt(tag, eventsOf(tag)), this::tell, e -> {
                throw new IllegalStateException("the events of a topic could not be found", e);
            });
        }
    }

    /** @param events not to be changed any more */
    public void at(String name, BitSet events) {
        lane.forget();
        tell(new PointedAt(name, events));
    }

    private BitSet eventsOf(String tag) {
        BitSet events = new BitSet(library.chronicle().size());
        IntStream.range(0, library.chronicle().tags().size())
                .filter(number -> library.chronicle().tags().get(number).name().equals(tag))
                .forEach(number -> library.chronicle().addEventsOf(number, events));
        return events;
    }

    private void tell(@Nullable PointedAt next) {
        if (now != null || next != null) {
            now = next;
            changed.run();
        }
    }

    void close() {
        lane.forget();
    }
}
