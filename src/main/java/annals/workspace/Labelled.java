package annals.workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/** That an event carries a label. */
public record Labelled(String label, EventRef event) implements Item {

    public Labelled {
        Limits.name("label", label);
    }

    @Override
    public Key key() {
        return Key.labelled(label, event.id());
    }

    @Override
    public List<EventRef> events() {
        return List.of(event);
    }

    @Override
    public Labelled withEvents(UnaryOperator<EventRef> rename) {
        return new Labelled(label, rename.apply(event));
    }
}
