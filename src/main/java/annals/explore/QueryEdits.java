package annals.explore;

import annals.model.Query;
import java.util.ArrayList;
import java.util.List;

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
            if (part.equals(wanted(tag))) {
                return TagWish.WANTED;
            }
            if (part.equals(unwanted(tag))) {
                return TagWish.UNWANTED;
            }
        }
        return TagWish.NEITHER;
    }

    public static Query withWish(Query query, String tag, TagWish wish) {
        List<Query> parts = new ArrayList<>(parts(query));
        parts.remove(wanted(tag));
        parts.remove(unwanted(tag));
        switch (wish) {
            case WANTED -> parts.add(wanted(tag));
            case UNWANTED -> parts.add(unwanted(tag));
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

    private static Query wanted(String tag) {
        return new Query.HasTag(tag);
    }

    private static Query unwanted(String tag) {
        return new Query.Not(wanted(tag));
    }

    private static List<Query> parts(Query query) {
        return switch (query) {
            case Query.And(List < Query > parts) -> parts;
            case Query.All all -> List.of();
            default -> List.of(query);
        };
    }
}
