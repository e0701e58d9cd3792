package annals.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the analyst asks for. {@link QueryParser} makes it from text, its {@code toString} gives the text back.
 */
public sealed interface Query {

    static Query all() {
        return new All();
    }

    /** Every event. */
    record All() implements Query {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A word, or several in this order, in the headline or the summary.
     *
     * @param open whether the last word may go on, as {@code ceasef*} does
     */
    record Text(String words, boolean open) implements Query {
        public Text(String words) {
            this(words, false);
        }

        @Override
        public String toString() {
            return QueryText.quoteWords(words) + (open ? "*" : "");
        }
    }

    record HasTag(String name) implements Query {
        @Override
        public String toString() {
            return "tag:" + QueryText.quote(name);
        }
    }

    record HasTopic(String name) implements Query {
        @Override
        public String toString() {
            return "topic:" + QueryText.quote(name);
        }
    }

    /** A source whose name or address holds this text. */
    record FromSource(String text) implements Query {
        @Override
        public String toString() {
            return "source:" + QueryText.quote(text);
        }
    }

    /** In the same storyline as this event, which is in it too. */
    record InStoryOf(EventId event) implements Query {
        @Override
        public String toString() {
            return "story:" + QueryText.quote(event.toString());
        }
    }

    record IsStub() implements Query {
        @Override
        public String toString() {
            return "is:stub";
        }
    }

    record IsStarred() implements Query {
        @Override
        public String toString() {
            return "is:starred";
        }
    }

    /** With a label of the analyst's. */
    record HasLabel(String name) implements Query {
        @Override
        public String toString() {
            return "label:" + QueryText.quote(name);
        }
    }

    /** With a note that holds these words, on the event itself or on days in which it lies. */
    record Noted(Text words) implements Query {
        @Override
        public String toString() {
            return "note:" + words;
        }
    }

    /** Events that touch a span, with the span as it was written ({@code 2016}, {@code 2016-03..2017-01}). */
    record Dated(Span span, String written) implements Query {
        @Override
        public String toString() {
            return "date:" + written;
        }
    }

    record Not(Query query) implements Query {
        @Override
        public String toString() {
            return "-" + QueryText.bracket(query);
        }
    }

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Or ? QueryText.bracket(part) : part.toString())
                    .collect(Collectors.joining(" "));
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Query::toString).collect(Collectors.joining(" OR "));
        }
    }

    /** Whether it asks for what the analyst marked: its answer is another one when a mark is made. */
    default boolean asksForMarks() {
        return switch (this) {
            case IsStarred starred -> true;
            case HasLabel label -> true;
            case Noted noted -> true;
            case Not not -> not.query().asksForMarks();
            case And and -> and.parts().stream().anyMatch(Query::asksForMarks);
            case Or or -> or.parts().stream().anyMatch(Query::asksForMarks);
            case All all -> false;
            case Text text -> false;
            case HasTag tag -> false;
            case HasTopic topic -> false;
            case FromSource source -> false;
            case InStoryOf story -> false;
            case IsStub stub -> false;
            case Dated dated -> false;
        };
    }

    /** Whether it asks for words of the archive anywhere. */
    default boolean asksForWords() {
        return switch (this) {
            case Text text -> true;
            case Not not -> not.query().asksForWords();
            case And and -> and.parts().stream().anyMatch(Query::asksForWords);
            case Or or -> or.parts().stream().anyMatch(Query::asksForWords);
            case All all -> false;
            case HasTag tag -> false;
            case HasTopic topic -> false;
            case FromSource source -> false;
            case InStoryOf story -> false;
            case IsStub stub -> false;
            case IsStarred starred -> false;
            case HasLabel label -> false;
            case Noted noted -> false;
            case Dated dated -> false;
        };
    }

    /** This query narrowed by another. */
    default Query and(Query other) {
        if (this instanceof All) {
            return other;
        }
        return other instanceof All ? this : new And(List.of(this, other));
    }
}
