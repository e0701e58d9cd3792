package annals.workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/** A view under a name. */
public record SavedView(String name, ViewState state) implements Item {

    public SavedView {
        Limits.name("view", name);
    }

    @Override
    public Key key() {
        return Key.view(name);
    }

    @Override
    public List<EventRef> events() {
        return state.events();
    }

    @Override
    public SavedView withEvents(UnaryOperator<EventRef> rename) {
        return new SavedView(name, state.withEvents(rename));
    }
}
