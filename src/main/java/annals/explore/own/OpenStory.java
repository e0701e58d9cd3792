package annals.explore.own;

import annals.library.Settings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a store's window remembers of stories: which lay open, and whether their pane was shown. */
public final class OpenStory {

    private static final String OPEN = "story.open";
    private static final String SHOWN = "story.shown";

    private OpenStory() {}

    /** @param id null where none lies open */
    public static void remember(Settings settings, @Nullable String id, boolean shown) {
        settings.put(OPEN, id);
        settings.put(SHOWN, shown);
    }

    public static Optional<String> id(Settings settings) {
        return settings.get(OPEN);
    }

    public static boolean isShown(Settings settings) {
        return settings.is(SHOWN);
    }
}
