package annals.explore.query;

import java.util.List;

/** What a query that is being typed could mean. May take time, so it is asked off the JavaFX thread. */
@FunctionalInterface
public interface Suggestions {

    /**
     * @param kind such as tag or date
     * @param count how many events it stands for
     * @param from where in the query's text it goes, up to
     * @param to which it takes the place of what stands there
     * @param replacement as the query language writes it
     */
    record Suggestion(String name, String kind, int count, int from, int to, String replacement) {}

    /** The likeliest first; none where nothing is known. */
    List<Suggestion> of(String text, int caret);
}
