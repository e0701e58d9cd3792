package annals.explore.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far from the selected event links are drawn. */
public enum Reach {
    NONE("none"),
    ONE("1"),
    TWO("2"),
    /** All that hang together with it, through events in view. */
    ALL("all");

    private final String code;

    Reach(String code) {
        this.code = code;
    }

    /** As it is written on the command line and remembered. */
    public String code() {
        return code;
    }

    public static Optional<Reach> of(String code) {
        return Arrays.stream(values())
                .filter(reach -> reach.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public Reach next() {
        return switch (this) {
            case NONE -> ONE;
            case ONE -> TWO;
            case TWO -> ALL;
            case ALL -> NONE;
        };
    }
}
