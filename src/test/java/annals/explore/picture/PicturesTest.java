package annals.explore.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.explore.HandDriven;
import annals.explore.Lanes;
import annals.explore.Matches;
import annals.explore.Storylines;
import annals.explore.View;
import annals.explore.picture.Picture.Strip;
import annals.model.EventId;
import annals.model.Query;
import annals.model.Tag;
import annals.relations.StoryFinder;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.TextMeasure;
import annals.timeline.Viewport;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final TextMeasure TEXT = text -> text.length() * 6.0;
    private static final double HEIGHT = 600;
    private static final double WIDTH = 1000;

    private final Chronicle.Builder builder = new Chronicle.Builder(
            IntStream.range(0, 9).mapToObj(i -> new Tag("tag " + i)).toList());
    private int events;
    private @Nullable Chronicle built;

    @Test
    void drawsAnEmptyArchive() {
        Pictures pictures = new Pictures(Chronicle.empty(), TEXT, TEXT, Locale.UK);
        for (int days : new int[] {10, 365, 40_000}) {
            Picture picture =
                    pictures.of(view(0, days, new Lanes.None()), Matches.everything(Chronicle.empty()), WIDTH, HEIGHT);
            assertThat(picture.headlines()).isZero();
            assertThat(picture.axis().major()).isNotEmpty();
        }
    }

    @Test
    void drawsTheViewItWasAskedFor() {
        Picture picture = picture(3.5, 2000, new Lanes.None());
        assertThat(picture.view()).isEqualTo(new Viewport(3.5, 2000, WIDTH));
        assertThat(picture.axis().major().getFirst().from()).isLessThanOrEqualTo(3.5);
        assertThat(picture.strips()).extracting(Strip::name).containsExactly("");
    }

    @Test
    void drawsOnlyMatchingEvents() {
        event(1, -1);
        event(2, -1);
        BitSet second = new BitSet();
        second.set(1);
        Picture picture = pictures().of(view(0, 10, new Lanes.None()), new Matches(chronicle(), second), WIDTH, HEIGHT);
        assertThat(((Cards) picture.strips().getFirst().content()).cards())
                .extracting(Cards.Card::event)
                .containsExactly(1);
    }

    @Test
    void drawsBarsOfTheMatchingEventsAmongAll() {
        for (int i = 0; i < 6000; i++) {
            event(i / 3, -1);
        }
        BitSet half = new BitSet();
        half.set(0, 3000);
        Picture picture = pictures().of(view(0, 2000, new Lanes.None()), new Matches(chronicle(), half), WIDTH, HEIGHT);
        Density density = (Density) picture.strips().getFirst().content();
        assertThat(density.bars().stream().mapToInt(Density.Bar::all).sum()).isEqualTo(6000);
        assertThat(density.bars().stream().mapToInt(Density.Bar::count).sum()).isEqualTo(3000);
    }

    @Test
    void givesTheMostFrequentTopicsColoursOfTheirOwn() {
        topics();
        Picture picture = picture(0, 10, new Lanes.None());
        for (Cards.Card card : ((Cards) picture.strips().getFirst().content()).cards()) {
            assertThat(card.color()).isEqualTo(card.day() < 7 ? card.day() : -1);
        }
    }

    @Test
    void hasALaneForEachTopicAndOneForTheRest() {
        topics();
        Picture picture = picture(0, 10, new Lanes.ByTopic());
        assertThat(picture.strips())
                .extracting(Strip::name)
                .containsExactly("tag 0", "tag 1", "tag 2", "tag 3", "tag 4", "tag 5", LaneSplit.REST);
        assertThat(picture.strips()).extracting(Strip::inView).containsExactly(10, 9, 8, 7, 6, 5, 10);
        assertThat(picture.gutter()).isPositive();
        assertThat(picture.view().width()).isEqualTo(WIDTH - picture.gutter());
    }

    @Test
    void givesFullLanesMoreRoomAndFillsThePane() {
        topics();
        List<Strip> strips = picture(0, 10, new Lanes.ByTopic()).strips();
        assertThat(strips.getFirst().height()).isGreaterThan(strips.get(5).height());
        for (int i = 1; i < strips.size(); i++) {
            assertThat(strips.get(i).top())
                    .isEqualTo(strips.get(i - 1).top() + strips.get(i - 1).height());
        }
        assertThat(strips.getLast().top() + strips.getLast().height()).isBetween(HEIGHT - 3, HEIGHT);
    }

    @Test
    void keepsLanesAtTheirHeightWhilePanning() {
        topics();
        assertThat(picture(5, 15, new Lanes.ByTopic()).strips())
                .extracting(Strip::height)
                .isEqualTo(picture(0, 10, new Lanes.ByTopic()).strips().stream()
                        .map(Strip::height)
                        .toList());
    }

    @Test
    void putsAnEventInTheLaneOfEachPinnedTagItHas() {
        event(1, -1);
        event(2, -1);
        event(3, -1);
        builder.tagUse(0, 1);
        builder.tagUse(0, 2);
        builder.tagUse(1, 2);
        Picture picture = picture(0, 10, new Lanes.ByTag(List.of("tag 2", "ＴＡＧ 1", "unheard of")));
        assertThat(picture.strips())
                .extracting(strip -> strip.name() + ": " + strip.inView())
                .containsExactly("tag 2: 2", "tag 1: 1", "unheard of: 0", LaneSplit.REST + ": 1");
    }

    @Test
    void isTheSameWhicheverWayOneCame() {
        topics();
        Pictures pictures = pictures();
        Matches all = Matches.everything(chronicle());
        View wanted = view(0, 10, new Lanes.ByTopic());
        Picture straight = pictures.of(wanted, all, WIDTH, HEIGHT);
        pictures.of(view(-900, 900, new Lanes.None()), new Matches(chronicle(), new BitSet()), WIDTH, HEIGHT);
        pictures.of(view(2, 3, new Lanes.ByTag(List.of("tag 1"))), all, 300, 90);
        assertThat(pictures.of(wanted, all, WIDTH, HEIGHT)).isEqualTo(straight);
    }

    @Test
    void foldsLanesThatHaveNothingToShowAroundTheView() {
        for (int day = 0; day < 20; day++) {
            event(day, 0);
            event(day, 0);
            event(day, 2);
        }
        for (int day = 4000; day < 4020; day++) {
            event(day, 1);
        }
        List<Strip> strips = picture(2, 18, new Lanes.ByTopic()).strips();
        assertThat(strips).extracting(Strip::name).containsExactly("tag 0", "tag 1", "tag 2");
        assertThat(strips.get(1).height()).isEqualTo(30);
        assertThat(strips.get(0).height()).isGreaterThan(200);
        assertThat(strips.get(2).height()).isGreaterThan(200);
        for (double pan = 0; pan < 10; pan += 0.016) {
            assertThat(picture(2 - pan, 18 - pan, new Lanes.ByTopic()).strips())
                    .extracting(Strip::height)
                    .isEqualTo(strips.stream().map(Strip::height).toList());
        }
        assertThat(picture(1000, 1016, new Lanes.ByTopic()).strips())
                .as("where nothing is, no lane is folded")
                .extracting(Strip::height)
                .allMatch(height -> height > 100);
    }

    @Test
    void hasALaneForEachOfTheLargestStorylinesAroundTheView() {
        stories();
        Pictures pictures = pictures(Runnable::run);
        Matches all = Matches.everything(chronicle());
        View early = view(0, 100, new Lanes.ByStory());
        Picture picture = pictures.of(early, all, WIDTH, 260);
        assertThat(picture.strips())
                .extracting(strip -> strip.name() + ": " + strip.inView())
                .as("room for three lanes, in the order in which storylines begin")
                .containsExactly("tag 1: 5", "tag 2: 9", LaneSplit.REST + ": 4");
        assertThat(picture.strips()).extracting(Strip::color).containsExactly(1, 2, LaneSplit.REST_COLOR);
        assertThat(pictures.of(view(2000, 2100, new Lanes.ByStory()), all, WIDTH, 260)
                        .strips())
                .extracting(strip -> strip.name() + ": " + strip.inView())
                .containsExactly("tag 4: 6", LaneSplit.REST + ": 1");
        assertThat(pictures.of(early, all, WIDTH, 260))
                .as("whichever way one came")
                .isEqualTo(picture);
    }

    @Test
    void asksTheQueryWhichStorylinesHaveLanes() {
        stories();
        BitSet few = new BitSet();
        few.set(0, 3);
        Picture picture = pictures(Runnable::run)
                .of(view(0, 100, new Lanes.ByStory()), new Matches(chronicle(), few), WIDTH, HEIGHT);
        assertThat(picture.strips())
                .extracting(strip -> strip.name() + ": " + strip.inView())
                .containsExactly("tag 0: 3");
    }

    @Test
    void saysThatStorylinesAreStillBeingFound() {
        stories();
        HandDriven workers = new HandDriven();
        Pictures pictures = pictures(workers);
        View view = view(0, 100, new Lanes.ByStory());
        Picture picture = pictures.of(view, Matches.everything(chronicle()), WIDTH, HEIGHT);
        assertThat(picture.strips()).extracting(Strip::name).containsExactly("Storylines are still being found…");
        assertThat(picture.strips()).extracting(Strip::inView).containsExactly(18);
        workers.runAll();
        assertThat(pictures.of(view, Matches.everything(chronicle()), WIDTH, HEIGHT)
                        .strips())
                .hasSize(4);
    }

    /** What belongs to no storyline that has a lane may be most of an archive. */
    @Test
    void leavesStorylinesTheirRoom() {
        stories();
        for (int i = 0; i < 3000; i++) {
            event(2100 + i / 30, -1);
        }
        List<Strip> strips = pictures(Runnable::run)
                .of(view(0, 100, new Lanes.ByStory()), Matches.everything(chronicle()), WIDTH, HEIGHT)
                .strips();
        assertThat(strips).extracting(Strip::inView).containsExactly(3, 5, 9, 1);
        assertThat(strips.getLast().height()).isEqualTo(strips.get(2).height());
        assertThat(strips.get(0).height()).isLessThan(strips.get(2).height());
    }

    /** Of the first days three storylines of 3, 5 and 9 events, and one event of none; two more of later days. */
    private void stories() {
        int[] sizes = {3, 5, 9};
        for (int story = 0; story < sizes.length; story++) {
            story(story, sizes[story], story * 10);
        }
        event(99, -1);
        story(4, 6, 2000);
        event(2099, -1);
    }

    private void story(int tag, int size, int firstDay) {
        for (int i = 0; i < size; i++) {
            event(firstDay + i * 2, -1);
            builder.tagUse(events - 1, tag);
            for (int earlier = 1; earlier <= i; earlier++) {
                builder.link(events - 1, events - 1 - earlier);
            }
        }
    }

    private Pictures pictures(Executor workers) {
        Storylines storylines =
                new Storylines(chronicle(), () -> StoryFinder.find(chronicle()), workers, Runnable::run, () -> {});
        return new Pictures(chronicle(), storylines, TEXT, TEXT, Locale.UK);
    }

    /** Ten events of the first topic, nine of the next, and so on; one of none. */
    private void topics() {
        for (int topic = 0; topic < 9; topic++) {
            for (int i = 0; i < 10 - topic; i++) {
                event(topic, topic);
            }
        }
        event(9, -1);
    }

    private void event(int day, int topic) {
        EventId id = new EventId(LocalDate.ofEpochDay(day), "event-%06d".formatted(events++));
        builder.event(id, "Headline of event " + events, topic, false);
    }

    private Chronicle chronicle() {
        if (built == null) {
            built = builder.build();
        }
        return built;
    }

    private Pictures pictures() {
        return new Pictures(chronicle(), TEXT, TEXT, Locale.UK);
    }

    private Picture picture(double from, double to, Lanes lanes) {
        return pictures().of(view(from, to, lanes), Matches.everything(chronicle()), WIDTH, HEIGHT);
    }

    private static View view(double from, double to, Lanes lanes) {
        return new View(Query.all(), from, to, null, lanes);
    }
}
