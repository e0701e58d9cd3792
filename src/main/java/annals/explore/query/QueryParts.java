package annals.explore.query;

import annals.model.QueryParser;
import java.util.ArrayList;
import java.util.List;

/** What the stretches of a query's text are, whether or not the query can be read: it is still being typed. */
public final class QueryParts {

    public enum Kind {
        FIELD,
        VALUE,
        WORD,
        PHRASE,
        MINUS,
        OR,
        BRACKET
    }

    /**
     * @param end behind the last character
     * @param excluded whether a minus stands before it
     */
    public record Part(int start, int end, Kind kind, boolean excluded) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private QueryParts(String text) {
        this.text = text;
    }

    /** In order; what lies between them is space. */
    public static List<Part> of(String text) {
        QueryParts parts = new QueryParts(text);
        boolean excluded = false;
        while (parts.at < text.length()) {
            excluded = parts.next(excluded);
        }
        return List.copyOf(parts.parts);
    }

    /** @return whether what comes next is excluded */
    private boolean next(boolean excluded) {
        char first = text.charAt(at);
        if (Character.isWhitespace(first)) {
            at++;
            return false;
        }
        if (first == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            add(at + 1, Kind.MINUS, true);
            return true;
        }
        if (first == '(' || first == ')') {
            add(at + 1, Kind.BRACKET, excluded);
        } else if (first == '"') {
            add(endOfQuoted(at), Kind.PHRASE, excluded);
        } else {
            word(excluded);
        }
        return false;
    }

    private void word(boolean excluded) {
        int end = endOfWord(at);
        int colon = text.indexOf(':', at, end);
        boolean field = colon > at && QueryParser.isField(text.substring(at, colon));
        if (!field) {
            add(end, text.substring(at, end).equals("OR") ? Kind.OR : Kind.WORD, excluded);
            return;
        }
        add(colon + 1, Kind.FIELD, excluded);
        if (at < text.length() && text.charAt(at) == '"') {
            add(endOfQuoted(at), Kind.VALUE, excluded);
        } else if (end > at) {
            add(end, Kind.VALUE, excluded);
        }
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "\"()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private int endOfQuoted(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private void add(int end, Kind kind, boolean excluded) {
        parts.add(new Part(at, end, kind, excluded));
        at = end;
    }
}
