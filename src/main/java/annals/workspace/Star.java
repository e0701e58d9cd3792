package annals.workspace;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** An event worth coming back to. */
public record Star(EventRef event, Instant since) implements Item {

    @Override
    public Key key() {
        return Key.star(event.id());
    }

    @Override
    public List<EventRef> events() {
        return List.of(event);
    }

    @Override
    public Star withEvents(UnaryOperator<EventRef> rename) {
        return new Star(rename.apply(event), since);
    }
}
