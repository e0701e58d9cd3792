package annals.explore.query;

import annals.model.EventId;
import annals.model.Query;
import annals.search.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return wishes(query).getOrDefault(Folding.fold(tag), TagWish.NEITHER);
    }

    /** What a query says of tags, by their names as the search folds them. Tags that it says nothing of are not in it. */
    public static Map<String, TagWish> wishes(Query query) {
        Map<String, TagWish> wishes = new HashMap<>();
        for (Query part : parts(query)) {
            for (Query.HasTag tag : wanted(part)) {
                wishes.putIfAbsent(Folding.fold(tag.name()), TagWish.WANTED);
            }
            if (part instanceof Query.Not not && not.query() instanceof Query.HasTag tag) {
                wishes.putIfAbsent(Folding.fold(tag.name()), TagWish.UNWANTED);
            }
        }
        return wishes;
    }

    /** Wants a tag beside the others that are wanted, refuses it, or says no more of it. */
    public static Query withWish(Query query, String tag, TagWish wish) {
        return withWish(query, tag, wish, isAnyOf(query));
    }

    /** @param anyOf whether one of the wanted tags is enough, or an event must have all of them */
    public static Query withWish(Query query, String tag, TagWish wish, boolean anyOf) {
        List<Query.HasTag> wanted = new ArrayList<>(wanted(query));
        wanted.removeIf(other -> isNamed(other, tag));
        if (wish == TagWish.WANTED) {
            wanted.add(new Query.HasTag(tag));
        }
        List<Query> parts = new ArrayList<>();
        for (Query part : parts(anyOf ? query : withAnyOf(query, false))) {
            if (part instanceof Query.Not not && not.query() instanceof Query.HasTag other && isNamed(other, tag)) {
                continue;
            }
            if (wanted(part).isEmpty()) {
                parts.add(part);
            } else if (!anyOf) {
                wanted(part).stream().filter(wanted::contains).forEach(parts::add);
            } else if (!wanted.isEmpty()) {
                parts.add(either(wanted));
                wanted.clear();
            }
        }
        wanted.removeIf(parts::contains);
        if (!wanted.isEmpty()) {
            parts.add(either(wanted));
        }
        if (wish == TagWish.UNWANTED) {
            parts.add(new Query.Not(new Query.HasTag(tag)));
        }
        return joined(parts);
    }

    private static Query either(List<Query.HasTag> tags) {
        return tags.size() == 1 ? tags.getFirst() : new Query.Or(List.copyOf(tags));
    }

    /** Whether one of several wanted tags is enough. */
    public static boolean isAnyOf(Query query) {
        return parts(query).stream()
                .anyMatch(part -> part instanceof Query.Or && !wanted(part).isEmpty());
    }

    /** The same wanted tags, of which one is enough or all are needed. */
    public static Query withAnyOf(Query query, boolean anyOf) {
        List<Query.HasTag> wanted = wanted(query);
        if (wanted.size() < 2) {
            return query;
        }
        List<Query> parts = new ArrayList<>();
        boolean placed = false;
        for (Query part : parts(query)) {
            if (wanted(part).isEmpty()) {
                parts.add(part);
            } else if (!placed) {
                parts.addAll(anyOf ? List.of(either(wanted)) : wanted);
                placed = true;
            }
        }
        return joined(parts);
    }

    /** The parts that must all hold, each of which can be taken out. */
    public static List<Query> parts(Query query) {
        return switch (query) {
            case Query.And and -> and.parts();
            case Query.All all -> List.of();
            default -> List.of(query);
        };
    }

    public static Query without(Query query, Query part) {
        List<Query> parts = new ArrayList<>(parts(query));
        parts.remove(part);
        return joined(parts);
    }

    public static Query without(Query query, List<Query> unwanted) {
        return joined(
                parts(query).stream().filter(part -> !unwanted.contains(part)).toList());
    }

    public static Query withoutLast(Query query) {
        List<Query> parts = parts(query);
        return parts.isEmpty() ? query : joined(parts.subList(0, parts.size() - 1));
    }

    /** Only the storyline of an event, in the place of any other that was asked for. */
    public static Query withStoryOf(Query query, EventId event) {
        List<Query> parts = new ArrayList<>(parts(query));
        parts.removeIf(Query.InStoryOf.class::isInstance);
        parts.add(new Query.InStoryOf(event));
        return joined(parts);
    }

    private static Query joined(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> Query.all();
            case 1 -> parts.getFirst();
            default -> new Query.And(parts);
        };
    }

    /** The tags that a query wants, in the order in which it names them. */
    private static List<Query.HasTag> wanted(Query query) {
        List<Query.HasTag> wanted = new ArrayList<>();
        for (Query part : parts(query)) {
            if (part instanceof Query.HasTag tag) {
                wanted.add(tag);
            } else if (part instanceof Query.Or or && or.parts().stream().allMatch(Query.HasTag.class::isInstance)) {
                or.parts().forEach(tag -> wanted.add((Query.HasTag) tag));
            }
        }
        return wanted;
    }

    /** Regardless of case, accents and script, as the search is. */
    private static boolean isNamed(Query.HasTag tag, String name) {
        return Folding.fold(tag.name()).equals(Folding.fold(name));
    }
}
