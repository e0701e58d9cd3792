package annals.chronicle;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Who reported: finds their events by a part of their names or sites. Safe to use on any thread. */
final class Outlets {

    private final Columns columns;
    private final TextSearch text;
    private volatile String[] folded = {};

    Outlets(Columns columns, TextSearch text) {
        this.columns = columns;
        this.text = text;
    }

    void addEventsOf(String part, BitSet events) {
        String wanted = text.fold(part);
        String[] names = names();
        for (int outlet = 0; outlet < names.length; outlet++) {
            if (names[outlet].contains(wanted)) {
                columns.eventsOfOutlets().forEach(outlet, events::set);
            }
        }
    }

    private String[] names() {
        if (folded.length == 0) {
            folded = IntStream.range(0, columns.outletNames().size())
                    .mapToObj(outlet -> text.fold(columns.outletNames().get(outlet)
                            + '\n'
                            + columns.outletSites().get(outlet)))
                    .toArray(String[]::new);
        }
        return folded;
    }
}
