package annals.explore.query;

import annals.model.Event;
import annals.model.Query;
import annals.model.Source;
import annals.model.Span;
import annals.model.Tag;
import annals.search.Folding;
import annals.search.Phrase;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event that stands in no archive is one that a query asks for, by the rules by which those of an archive are. What the
 * analyst marks are events of archives, so it has no marks, and storylines are made of those alone.
 */
public final class EventMatch {

    private EventMatch() {}

    public static Predicate<Event> of(Query query) {
        return switch (query) {
            case Query.All all -> event -> true;
            case Query.Text text -> holding(text);
            case Query.HasTag tag -> {
                String wanted = Folding.fold(tag.name());
                yield event -> event.tags().keySet().stream().anyMatch(has -> isNamed(has, wanted));
            }
            case Query.HasTopic topic -> {
                String wanted = Folding.fold(topic.name());
                yield event -> isNamed(event.topic(), wanted);
            }
            case Query.FromSource source -> {
                String wanted = Folding.fold(source.text());
                boolean address = source.text().indexOf('/') >= 0;
                yield event -> event.sources().stream()
                        .anyMatch(from -> Folding.fold(from.name() + "\n" + (address ? from.url() : site(from)))
                                .contains(wanted));
            }
            case Query.InStoryOf story -> event -> false;
            case Query.IsStub stub -> Event::stub;
            case Query.IsStarred starred -> event -> false;
            case Query.HasLabel label -> event -> false;
            case Query.Noted noted -> event -> false;
            case Query.Dated dated -> event -> touch(dated.span(), event.span());
            case Query.Not not -> of(not.query()).negate();
            case Query.And and -> and.parts().stream().map(EventMatch::of).reduce(event -> true, Predicate::and);
            case Query.Or or -> or.parts().stream().map(EventMatch::of).reduce(event -> false, Predicate::or);
        };
    }

    private static Predicate<Event> holding(Query.Text text) {
        List<Phrase> phrase = List.of(Phrase.of(text.words(), text.open()));
        return event -> holds(phrase, event.title()) || holds(phrase, event.summary());
    }

    private static boolean holds(List<Phrase> phrase, @Nullable String text) {
        return text != null && !Phrase.hits(phrase, text).isEmpty();
    }

    private static boolean isNamed(@Nullable Tag tag, String folded) {
        return tag != null && Folding.fold(tag.name()).equals(folded);
    }

    private static String site(Source source) {
        try {
            String host = new URI(source.url()).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            return ""; // an address as people write it has no site that one could tell
        }
    }

    public static boolean touch(Span one, Span other) {
        return !one.first().isAfter(other.last()) && !one.last().isBefore(other.first());
    }
}
