package annals.store;

import org.jspecify.annotations.Nullable;

/**
 * What an event is called, and who says so.
 *
 * @param topicId number of a tag
 * @param pageId the page that speaks for the event; null for a stub
 */
public record EventTexts(
        String title,
        @Nullable Integer topicId,
        @Nullable String summary,
        @Nullable Integer pageId) {}
