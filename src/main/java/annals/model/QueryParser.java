package annals.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the query language: words, "phrases", {@code field:value}, {@code -} before anything, {@code OR}, brackets. Terms
 * beside each other must all hold; {@code OR} binds weaker than that.
 */
public final class QueryParser {

    /** Deeper nesting is nobody's question, only somebody's attack on the stack. */
    private static final int DEEPEST = 100;

    /** Each takes a pass over all events, so that more would keep a million of them busy for seconds. */
    private static final int MOST_TERMS = 1_000;

    /** Behind a word that may go on. */
    private static final char OPEN_END = '*';

    private final String text;
    private final Vocabulary vocabulary;
    private final boolean typing;
    private int at;
    private int depth;
    private int terms;

    private QueryParser(String text, Vocabulary vocabulary, boolean typing) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.typing = typing;
    }

    public static Query parse(String text) throws QuerySyntaxException {
        return parse(text, Vocabulary.ANY);
    }

    /** Whether a word before a colon says what the value behind it is. */
    public static boolean isField(String word) {
        return QueryText.isField(word);
    }

    /** Also refuses names that the vocabulary does not know. */
    public static Query parse(String text, Vocabulary vocabulary) throws QuerySyntaxException {
        return new QueryParser(text, vocabulary, false).parse();
    }

    /** As {@link #parse(String, Vocabulary)}, where a word at the very end may still go on. */
    public static Query parseWhileTyping(String text, Vocabulary vocabulary) throws QuerySyntaxException {
        return new QueryParser(text, vocabulary, true).parse();
    }

    private Query parse() throws QuerySyntaxException {
        Query query = either();
        if (at < text.length()) {
            throw new QuerySyntaxException("this bracket was never opened", at);
        }
        return query;
    }

    private Query either() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        int start = at;
        parts.add(all());
        while (atOr()) {
            if (parts.getLast() instanceof Query.All) {
                throw new QuerySyntaxException("OR needs a term before it", start);
            }
            at += 2;
            start = at;
            parts.add(all());
            if (parts.getLast() instanceof Query.All) {
                throw new QuerySyntaxException("OR needs a term after it", start);
            }
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return new Query.Or(parts.stream()
                .flatMap(part -> part instanceof Query.Or inner ? inner.parts().stream() : Stream.of(part))
                .toList());
    }

    private Query all() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        skipSpace();
        while (at < text.length() && text.charAt(at) != ')' && !atOr()) {
            Query term = term();
            if (term instanceof Query.And inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(term);
            }
            skipSpace();
        }
        return switch (parts.size()) {
            case 0 -> Query.all();
            case 1 -> parts.getFirst();
            default -> new Query.And(parts);
        };
    }

    private Query term() throws QuerySyntaxException {
        if (++depth > DEEPEST) {
            throw new QuerySyntaxException("brackets and minus signs are nested too deeply here", at);
        }
        if (++terms > MOST_TERMS) {
            throw new QuerySyntaxException(
                    "a query has a thousand terms at most, brackets and minus signs counted, and this is one more", at);
        }
        Query term = switch (text.charAt(at)) {
            case '-' -> negation();
            case '(' -> brackets();
            case '"' -> phrase();
            default -> wordOrField();
        };
        depth--;
        return term;
    }

    private Query negation() throws QuerySyntaxException {
        int minus = at++;
        if (at == text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')') {
            throw new QuerySyntaxException("- needs a term right behind it", minus);
        }
        return new Query.Not(term());
    }

    private Query brackets() throws QuerySyntaxException {
        int open = at++;
        Query inner = either();
        if (at == text.length()) {
            throw new QuerySyntaxException("this bracket is never closed", open);
        }
        at++;
        if (inner instanceof Query.All) {
            throw new QuerySyntaxException("there is nothing between these brackets", open);
        }
        return inner;
    }

    private Query.Text phrase() throws QuerySyntaxException {
        int open = at;
        String words = filled(quoted(), open);
        boolean goesOn = at < text.length() && text.charAt(at) == OPEN_END;
        at += goesOn ? 1 : 0;
        return new Query.Text(words, goesOn);
    }

    private Query wordOrField() throws QuerySyntaxException {
        int start = at;
        String word = bareWord();
        int colon = word.indexOf(':');
        String field = colon < 0 ? "" : word.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!isField(field)) {
            return words(word, start);
        }
        int valueAt = start + colon + 1;
        at = valueAt;
        boolean isQuoted = at < text.length() && text.charAt(at) == '"';
        if (field.equals("note")) {
            return new Query.Noted(isQuoted ? phrase() : words(filled(bareWord(), valueAt), valueAt));
        }
        String value = filled(isQuoted ? quoted() : bareWord(), valueAt);
        return switch (field) {
            case "tag" -> new Query.HasTag(known(Vocabulary.Field.TAG, value, valueAt));
            case "topic" -> new Query.HasTopic(known(Vocabulary.Field.TOPIC, value, valueAt));
            case "label" -> new Query.HasLabel(known(Vocabulary.Field.LABEL, value, valueAt));
            case "story" -> new Query.InStoryOf(event(value, valueAt));
            case "source" -> new Query.FromSource(value);
            case "is" -> is(value, valueAt);
            default -> dated(value, valueAt);
        };
    }

    private Query.Text words(String word, int start) throws QuerySyntaxException {
        return word.charAt(word.length() - 1) == OPEN_END
                ? new Query.Text(filled(word.substring(0, word.length() - 1), start), true)
                : new Query.Text(word, typing && at == text.length());
    }

    private String known(Vocabulary.Field field, String name, int nameAt) throws QuerySyntaxException {
        Optional<String> complaint = vocabulary.complaint(field, name);
        if (complaint.isPresent()) {
            throw new QuerySyntaxException(complaint.get(), nameAt);
        }
        return name;
    }

    private EventId event(String value, int valueAt) throws QuerySyntaxException {
        EventId event = EventId.parse(value)
                .orElseThrow(() -> new QuerySyntaxException(
                        QueryText.quote(value) + " is no event's id; such an id is 2017-01-23/name-of-the-page",
                        valueAt));
        known(Vocabulary.Field.EVENT, event.toString(), valueAt);
        return event;
    }

    private static Query is(String value, int valueAt) throws QuerySyntaxException {
        if (value.equalsIgnoreCase("stub")) {
            return new Query.IsStub();
        }
        if (value.equalsIgnoreCase("starred")) {
            return new Query.IsStarred();
        }
        throw new QuerySyntaxException("is: knows stub and starred, not " + QueryText.quote(value), valueAt);
    }

    private static Query dated(String value, int valueAt) throws QuerySyntaxException {
        return DateText.parseSpan(value)
                .map(span -> new Query.Dated(span, value))
                .orElseThrow(() -> new QuerySyntaxException(
                        QueryText.quote(value) + " is no date; write 2016, 2016-03, 2016-03-09 or 2016-03..2017-01",
                        valueAt));
    }

    private static String filled(String value, int valueAt) throws QuerySyntaxException {
        if (value.isBlank()) {
            throw new QuerySyntaxException("a value is missing here", valueAt);
        }
        return value;
    }

    private String bareWord() {
        int start = at;
        while (at < text.length() && !QueryText.endsWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws QuerySyntaxException {
        int open = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new QuerySyntaxException("this quote is never closed", open);
        }
        at++;
        return value.toString();
    }

    private boolean atOr() {
        return text.startsWith("OR", at)
                && (at + 2 == text.length() || QueryText.endsWord(text.charAt(at + 2)))
                && (at == 0 || QueryText.endsWord(text.charAt(at - 1)));
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
