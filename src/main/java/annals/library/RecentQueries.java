package annals.library;

import java.util.ArrayList;
import java.util.List;

/** The queries that were asked last, the newest first. */
public final class RecentQueries {

    private static final String KEY = "queries";
    private static final int MOST = 12;

    private final Settings settings;

    public RecentQueries(Settings settings) {
        this.settings = settings;
    }

    public List<String> all() {
        return settings.list(KEY);
    }

    /** Remembers a query; what it was typed from, letter by letter, is not worth it. */
    public void add(String query) {
        String line = query.replaceAll("\\R", " ").strip();
        if (line.isEmpty()) {
            return;
        }
        List<String> queries = new ArrayList<>(all());
        queries.removeIf(line::startsWith);
        queries.addFirst(line);
        settings.put(KEY, queries.subList(0, Math.min(MOST, queries.size())));
    }
}
