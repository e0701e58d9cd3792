package annals.app;

import annals.model.Query;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An event as {@code list --format jsonl} prints it, and whether a query means it, found out in the plainest way. */
record PrintedEvent(
        String id,
        LocalDate date,
        String title,
        String foldedTitle,
        @Nullable String topic,
        String foldedSummary,
        List<String> tags,
        List<JsonNode> sources,
        boolean stub) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PrintedEvent parse(String line) {
        try {
            JsonNode event = JSON.readTree(line);
            return new PrintedEvent(
                    event.get("id").textValue(),
                    LocalDate.parse(event.get("date").textValue()),
                    event.get("title").textValue(),
                    WholeWords.fold(event.get("title").textValue()),
                    event.get("topic").textValue(),
                    WholeWords.fold(
                            Objects.requireNonNullElse(event.get("summary").textValue(), "")),
                    all(event.get("tags")).stream().map(JsonNode::textValue).toList(),
                    all(event.get("sources")),
                    event.get("stub").booleanValue());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    boolean matches(Query query) {
        return switch (query) {
            case Query.All all -> true;
            case Query.Text text -> {
                Pattern words = WholeWords.pattern(text);
                yield words.matcher(foldedTitle).find()
                        || words.matcher(foldedSummary).find();
            }
            case Query.HasTag tag -> tags.stream().anyMatch(name -> name.equalsIgnoreCase(tag.name()));
            case Query.HasTopic wanted -> wanted.name().equalsIgnoreCase(topic);
            case Query.FromSource source ->
                sources.stream()
                        .anyMatch(from -> lower(from.get("name").textValue()).contains(lower(source.text()))
                                || lower(source.text().contains("/") ? url(from) : site(url(from)))
                                        .contains(lower(source.text())));
            case Query.InStoryOf story -> throw new IllegalArgumentException("what is printed knows no storylines");
            case Query.IsStub is -> stub;
            case Query.IsStarred is -> false;
            case Query.HasLabel label -> false;
            case Query.Noted noted -> false;
            case Query.Dated dated -> dated.span().contains(date);
            case Query.Not not -> !matches(not.query());
            case Query.And and -> and.parts().stream().allMatch(this::matches);
            case Query.Or or -> or.parts().stream().anyMatch(this::matches);
        };
    }

    private static String url(JsonNode source) {
        return Objects.requireNonNull(source.get("url").textValue());
    }

    private static String site(String url) {
        return url.contains("//") ? url.substring(url.indexOf("//") + 2).split("[/?#]", -1)[0] : "";
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
