package annals.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The links to some events, found by one look through all links. Only a re-import asks for them, and for many events at
 * once: an index for this direction was an eighth of the store.
 */
public final class IncomingLinks {

    private final Map<Integer, List<Incoming>> byTarget = new HashMap<>();

    /** @param shared the numbers of the tags that the link names, as {@link Numbers} writes them */
    record Incoming(int from, String shared) {}

    private IncomingLinks() {}

    static IncomingLinks to(Collection<Integer> events, Connection connection) throws SQLException {
        IncomingLinks links = new IncomingLinks();
        events.forEach(event -> links.byTarget.put(event, new ArrayList<>()));
        Sql.forEach(
                connection,
                "SELECT to_id, " + PartKey.owner("link_key") + ", shared FROM link ORDER BY link_key",
                row -> {
                    List<Incoming> wanted = links.byTarget.get(row.getInt(1));
                    if (wanted != null) {
                        wanted.add(new Incoming(row.getInt(2), row.getString(3)));
                    }
                });
        return links;
    }

    /** In order of the events that they come from. */
    List<Incoming> of(int event) {
        return byTarget.getOrDefault(event, List.of());
    }
}
