package annals.explore;

import java.util.ArrayList;
import java.util.List;

/** Listeners that are told, in the order in which they came, that something changed. */
public final class Subscriptions {

    private final List<Runnable> listeners = new ArrayList<>();

    /** @return run it to hear no more */
    public Runnable add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    int count() {
        return listeners.size();
    }

    public void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
