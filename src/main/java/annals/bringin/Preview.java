package annals.bringin;

import java.util.List;

/** What was understood of a file, and what was not. */
public record Preview(List<BroughtIn> events, List<Misfit> misfits) {

    /** A row that is no event, and why. */
    public record Misfit(int line, String message) {}

    public Preview {
        events = List.copyOf(events);
        misfits = List.copyOf(misfits);
    }
}
