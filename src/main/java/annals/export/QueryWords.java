package annals.export;

import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** A query as a reader would say it who does not know the language of queries. */
final class QueryWords {

    private QueryWords() {}

    /** One that cannot be read is said as it was written. */
    static String of(String query) {
        try {
            return of(QueryParser.parse(query));
        } catch (QuerySyntaxException e) {
            return query;
        }
    }

    private static String of(Query query) {
        return switch (query) {
            case Query.All all -> "All events";
            case Query.Text text -> "“" + text.words() + (text.open() ? "…" : "") + "”";
            case Query.HasTag tag -> tag.name();
            case Query.HasTopic topic -> topic.name();
            case Query.FromSource source -> "reported by " + source.text();
            case Query.InStoryOf story -> "in the storyline of " + story.event();
            case Query.IsStub stub -> "known from links only";
            case Query.IsStarred starred -> "starred";
            case Query.HasLabel label -> "labelled " + label.name();
            case Query.Noted noted -> "with a note of " + of(noted.words());
            case Query.Dated dated -> dated.written().replace("..", " to ").strip();
            case Query.Not not -> "not " + within(not.query());
            case Query.And and -> join(and.parts(), ", ");
            case Query.Or or -> join(or.parts(), " or ");
        };
    }

    private static String join(List<Query> parts, String between) {
        return parts.stream().map(QueryWords::within).collect(Collectors.joining(between));
    }

    private static String within(Query part) {
        return part instanceof Query.And || part instanceof Query.Or ? "(" + of(part) + ")" : of(part);
    }
}
