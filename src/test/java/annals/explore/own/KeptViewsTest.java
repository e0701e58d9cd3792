package annals.explore.own;

import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Inquiry;
import annals.explore.Lanes;
import annals.explore.Side;
import annals.explore.View;
import annals.explore.WayQuestion;
import annals.explore.WithArchive;
import annals.library.Settings;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QuerySyntaxException;
import annals.model.Span;
import annals.text.MalformedException;
import annals.workspace.EventRef;
import annals.workspace.ViewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is shown comes back as it was: under a name, by a link, and when the window opens the next time. */
class KeptViewsTest extends WithArchive {

    private static final List<EventId> EVENTS = List.of(BEGIN, TRUCE, VOTE, ASTANA);
    private static final List<String> QUERIES = List.of(
            "", "talks", "tag:\"Peace talks\" -note:\"100% & more\" OR 叙利亚", "a=b -(c+d OR \"é&f\"*)", "date:2016..");

    private final Settings settings = Settings.forgetful();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesBackAsItWas(long seed) throws QuerySyntaxException, MalformedException {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            View view = view(random);
            assertThat(ViewStates.view(ViewStates.of(view, library), library)).isEqualTo(view);
            String link = StateLink.of(view, library).toString();
            assertThat(link).matches("[!-~]+");
            assertThat(ViewStates.view(StateLink.parse(link).state(), library)).isEqualTo(view);
            session.show(view);
            SavedView.put(settings, session);
            assertThat(SavedView.in(settings, library)).isEqualTo(view);
        }
    }

    @Test
    void theEndsOfAWayAreKeptWithTheirHeadlines() {
        session.inquiries().ways().find(TRUCE, VOTE);
        ViewState kept = ViewStates.of(session.view(), library);
        assertThat(kept.asked().events()).extracting(EventRef::id).containsExactly(TRUCE, VOTE);
        assertThat(kept.asked().events()).extracting(EventRef::headline).containsExactly(title(TRUCE), title(VOTE));
    }

    private String title(EventId event) {
        return library.chronicle().title(library.chronicle().numberOf(event).orElseThrow());
    }

    private static View view(Random random) throws QuerySyntaxException {
        double from = day(BEGIN) + random.nextDouble() * 100;
        Lanes lanes = switch (random.nextInt(4)) {
            case 0 -> new Lanes.ByTopic();
            case 1 -> new Lanes.ByStory();
            case 2 -> new Lanes.ByTag(List.of("Syria", "a=b&c"));
            default -> new Lanes.None();
        };
        View view = new View(
                any(random), from, from + 5 + random.nextInt(300), random.nextBoolean() ? event(random) : null, lanes);
        return new View(view.query(), view.from(), view.to(), view.selected(), lanes, inquiry(random));
    }

    private static Inquiry inquiry(Random random) throws QuerySyntaxException {
        return switch (random.nextInt(3)) {
            case 0 -> new Inquiry.None();
            case 1 ->
                new Inquiry.Way(
                        WayQuestion.between(event(random), event(random))
                                .withLinksOnly(random.nextBoolean())
                                .withLargestGap(random.nextBoolean() ? WayQuestion.ANY_GAP : random.nextInt(999))
                                .withThrough(any(random)),
                        random.nextInt(3));
            default -> new Inquiry.Compare(side(random), side(random));
        };
    }

    private static Side side(Random random) throws QuerySyntaxException {
        LocalDate first = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(400));
        Span span = random.nextBoolean() ? new Span(first, first.plusDays(random.nextInt(4_000_000))) : null;
        return new Side(any(random), span).withZero(random.nextBoolean() ? first : null);
    }

    private static Query any(Random random) throws QuerySyntaxException {
        return query(QUERIES.get(random.nextInt(QUERIES.size())));
    }

    private static EventId event(Random random) {
        return Objects.requireNonNull(EVENTS.get(random.nextInt(EVENTS.size())));
    }
}
