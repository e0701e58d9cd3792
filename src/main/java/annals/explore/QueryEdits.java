package annals.explore;

import annals.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Changes to a query that a click stands for. */
public final class QueryEdits {

    /** What a query says of a tag, at its outermost level. */
    public enum TagWish {
        WANTED,
        UNWANTED,
        NEITHER
    }

    private QueryEdits() {}

    public static TagWish wish(Query query, String tag) {
        for (Query part : parts(query)) {
            if (wants(part, tag)) {
                return TagWish.WANTED;
            }
            if (refuses(part, tag)) {
                return TagWish.UNWANTED;
            }
        }
        return TagWish.NEITHER;
    }

    public static Query withWish(Query query, String tag, TagWish wish) {
        List<Query> parts = new ArrayList<>(parts(query));
        parts.removeIf(part -> wants(part, tag) || refuses(part, tag));
        switch (wish) {
            case WANTED -> parts.add(new Query.HasTag(tag));
            case UNWANTED -> parts.add(new Query.Not(new Query.HasTag(tag)));
            case NEITHER -> {}
        }
        return joined(parts);
    }

    static Query withoutLast(Query query) {
        List<Query> parts = parts(query);
        return parts.isEmpty() ? query : joined(parts.subList(0, parts.size() - 1));
    }

    private static Query joined(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> Query.all();
            case 1 -> parts.getFirst();
            default -> new Query.And(parts);
        };
    }

    /** Regardless of case, as the search is. */
    private static boolean wants(Query part, String tag) {
        return part instanceof Query.HasTag wanted
                && wanted.name().toLowerCase(Locale.ROOT).equals(tag.toLowerCase(Locale.ROOT));
    }

    private static boolean refuses(Query part, String tag) {
        return part instanceof Query.Not not && wants(not.query(), tag);
    }

    private static List<Query> parts(Query query) {
        return switch (query) {
            case Query.And and -> and.parts();
            case Query.All all -> List.of();
            default -> List.of(query);
        };
    }
}
