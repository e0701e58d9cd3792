package annals.workspace;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A mark of the analyst's own that events can carry.
 *
 * @param colour such as {@code #3b6fb6}
 */
public record Label(String name, String colour) implements Item {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Label {
        Limits.name("label", name);
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("'" + colour + "' is no colour; write it like #3b6fb6");
        }
    }

    @Override
    public Key key() {
        return Key.label(name);
    }

    @Override
    public List<EventRef> events() {
        return List.of();
    }

    @Override
    public Label withEvents(UnaryOperator<EventRef> rename) {
        return this;
    }
}
