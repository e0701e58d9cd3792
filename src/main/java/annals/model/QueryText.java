package annals.model;

import java.util.Locale;
import java.util.Set;

/** How the parts of a query are written, so that what is printed can be read again. */
final class QueryText {

    private static final Set<String> FIELDS = Set.of("tag", "topic", "source", "story", "is", "date", "label", "note");

    private QueryText() {}

    static boolean isField(String name) {
        return FIELDS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A value behind a field: quoted where a bare word would end early. */
    static String quote(String value) {
        boolean bare = !value.isEmpty() && value.chars().noneMatch(QueryText::endsWord);
        return bare ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Free words: quoted also where they would read as something else. */
    static String quoteWords(String words) {
        int colon = words.indexOf(':');
        boolean readsOtherwise = words.startsWith("-")
                || words.endsWith("*")
                || words.equals("OR")
                || (colon > 0 && isField(words.substring(0, colon)));
        return readsOtherwise ? '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : quote(words);
    }

    static String bracket(Query query) {
        return query instanceof Query.And || query instanceof Query.Or || query instanceof Query.All
                ? "(" + query + ")"
                : query.toString();
    }

    static boolean endsWord(int c) {
        return Character.isWhitespace(c) || c == '"' || c == '(' || c == ')';
    }
}
