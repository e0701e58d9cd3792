package annals.explore.query;

import annals.library.Library;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.List;
import java.util.stream.IntStream;

/** Which events could be meant by what is being typed: words of them, or anything else a query can say. On any thread. */
public final class EventSuggestions {

    private static final int MOST = 8;

    private final Library library;

    public EventSuggestions(Library library) {
        this.library = library;
    }

    /** The weightiest first, by number; none for what cannot be read as yet. */
    public List<Integer> of(String text) {
        try {
            Query query = QueryParser.parseWhileTyping(text, library.vocabulary());
            if (query instanceof Query.All) {
                return List.of();
            }
            int[] found = library.chronicle()
                    .weightiest(library.select(query), 0, library.chronicle().size(), MOST);
            return IntStream.of(found).boxed().toList();
        } catch (QuerySyntaxException e) {
            return List.of();
        }
    }
}
