package annals.store;

import org.jspecify.annotations.Nullable;

/** A page's path as it is kept: most of it is the slug of its event, which the store has already. */
final class ShortPath {

    private static final String SLUG = "*";
    /** Before a path that has a star of its own. A shortened one never begins with its slug. */
    private static final String AS_IT_IS = "*";

    private ShortPath() {}

    static String of(String path, @Nullable String slug) {
        if (path.contains(SLUG)) {
            return AS_IT_IS + path;
        }
        int at = slug == null || slug.isEmpty() ? -1 : path.lastIndexOf(slug);
        return at <= 0 || slug == null ? path : path.substring(0, at) + SLUG + path.substring(at + slug.length());
    }

    static String restored(String kept, @Nullable String slug) {
        if (kept.startsWith(AS_IT_IS)) {
            return kept.substring(AS_IT_IS.length());
        }
        return slug == null ? kept : kept.replace(SLUG, slug);
    }
}
