package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Query;
import annals.model.Tag;
import annals.timeline.Cards.Card;
import annals.timeline.Cards.Overflow;
import annals.timeline.Density.Label;
import annals.timeline.Spread;
import annals.timeline.TextMeasure;
import annals.timeline.Viewport;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final TextMeasure TEXT = text -> text.length() * 6.0;
    private static final double HEIGHT = 600;

    private final Chronicle.Builder builder = new Chronicle.Builder(
            IntStream.range(0, 9).mapToObj(i -> new Tag("tag " + i)).toList());
    private int events;

    @Test
    void drawsCardsFromFourteenPixelsADayOn() {
        event(50);
        assertThat(picture(0, 100, 1400)).isInstanceOf(Picture.Near.class);
        assertThat(picture(0, 100.1, 1400)).isInstanceOf(Picture.Far.class);
        assertThat(picture(0, 100, 1399)).isInstanceOf(Picture.Far.class);
    }

    @Test
    void drawsAnEmptyArchive() {
        Pictures pictures = new Pictures(Chronicle.empty(), TEXT, Locale.UK);
        Picture.Near near = (Picture.Near) pictures.of(view(0, 10), new BitSet(), 1000, HEIGHT);
        assertThat(near.cards().cards()).isEmpty();
        assertThat(near.cards().overflows()).isEmpty();
        Picture.Far far = (Picture.Far) pictures.of(view(0, 365), new BitSet(), 1000, HEIGHT);
        assertThat(far.density().bars()).isEmpty();
        assertThat(far.density().labels()).isEmpty();
        assertThat(far.axis().major()).isNotEmpty();
    }

    @Test
    void drawsTheViewItWasAskedFor() {
        Picture picture = picture(3.5, 2000, 800);
        assertThat(picture.view()).isEqualTo(new Viewport(3.5, 2000, 800));
        assertThat(picture.axis().major().getFirst().from()).isLessThanOrEqualTo(3.5);
    }

    @Test
    void drawsCardsThatReachInFromTheLeftAndNoneBeyondTheRight() {
        event(-8);
        event(-2);
        event(0);
        event(9);
        event(10);
        assertThat(near(0, 10, 1000).cards().cards()).extracting(Card::day).containsExactly(-2, 0, 9);
        assertThat(near(0.5, 9.5, 1000).cards().cards())
                .as("days in part")
                .extracting(Card::day)
                .containsExactly(-2, 0, 9);
    }

    @Test
    void drawsOnlyCardsOfMatchingEvents() {
        event(1);
        event(2);
        BitSet second = new BitSet();
        second.set(1);
        Picture.Near near = (Picture.Near) pictures().of(view(0, 10), second, 1000, HEIGHT);
        assertThat(near.cards().cards()).extracting(Card::event).containsExactly(1);
    }

    @Test
    void putsTheWeightiestCardOfADayOnTopAndCountsTheLightest() {
        for (int i = 0; i < 30; i++) {
            event(5);
        }
        builder.link(29, 28);
        builder.link(29, 27);
        Picture.Near near = near(0, 10, 1000);
        int rows = near.cards().cards().size();
        assertThat(near.cards().cards()).extracting(Card::event).startsWith(29, 27, 28, 0, 1);
        assertThat(near.cards().overflows()).containsExactly(new Overflow(5, 500, 30 - rows));
    }

    @Test
    void drawsBarsOfAllEventsAndOfTheMatchingOnes() {
        event(0);
        event(100);
        event(100);
        event(900);
        BitSet some = new BitSet();
        some.set(1);
        Picture.Far far = (Picture.Far) pictures().of(view(-10, 890), some, 500, HEIGHT);
        assertThat(far.density().bars())
                .extracting(bar -> bar.count() + " of " + bar.all())
                .containsExactly("0 of 1", "1 of 2");
        assertThat(far.density().labels()).extracting(Label::event).containsExactly(1);
    }

    @Test
    void namesAQuietStretchBesidesABurst() {
        for (int i = 0; i < 500; i++) {
            event(100);
        }
        event(700);
        for (int i = 0; i < 500; i++) {
            builder.link(i, (i + 1) % 500);
        }
        assertThat(far(0, 1000, 1000).density().labels())
                .extracting(Label::event)
                .contains(0, 500);
    }

    @Test
    void namesTheSixWeightiestOfAStretch() {
        int[] links = {5, 11, 0, 8, 3, 10, 1, 7, 2, 9, 6, 4};
        for (int i = 0; i < links.length; i++) {
            event(140 + 6 * i);
        }
        for (int i = 0; i < links.length; i++) {
            for (int link = 0; link < links[i]; link++) {
                builder.link(i, i);
            }
        }
        assertThat(labels(0)).containsExactly(1, 5, 9, 3, 7, 10);
    }

    @Test
    void keepsItsHeadlinesWhilePanning() {
        for (int i = 0; i < 300; i++) {
            event(400 + i / 2);
        }
        for (int i = 0; i < 300; i++) {
            for (int links = i * 37 % 50; links > 0; links--) {
                builder.link(i, i);
            }
        }
        List<Integer> shown = labels(0);
        assertThat(shown).hasSizeGreaterThan(5);
        for (int pan = 1; pan < 150; pan++) {
            assertThat(labels(pan)).isEqualTo(shown);
        }
    }

    private List<Integer> labels(int from) {
        return far(from, from + 1000.0, 1000).density().labels().stream()
                .map(Label::event)
                .toList();
    }

    @Test
    void namesNoEventBeyondTheEdges() {
        event(-1);
        event(500);
        event(1001);
        assertThat(far(0, 1000, 1000).density().labels())
                .extracting(Label::event)
                .containsExactly(1);
    }

    @Test
    void spreadsEventsOverBarsOfAWidth() {
        event(0);
        event(0);
        event(1);
        event(40);
        BitSet first = new BitSet();
        first.set(0);
        Spread spread = pictures().spread(new Viewport(0, 41, 410), first, 5);
        assertThat(spread.buckets()).isEqualTo(41);
        assertThat(IntStream.range(0, 41).map(spread::all).sum()).isEqualTo(4);
        assertThat(spread.all(0)).isEqualTo(2);
        assertThat(spread.matching(0)).isEqualTo(1);
        assertThat(spread.all(40)).isEqualTo(1);
    }

    @Test
    void givesTheMostFrequentTopicsColoursOfTheirOwn() {
        for (int topic = 0; topic < 9; topic++) {
            for (int i = 0; i < 10 - topic; i++) {
                event(topic, topic);
            }
        }
        event(9, -1);
        List<Card> cards = near(0, 10, 20_000).cards().cards();
        assertThat(cards).hasSize(55);
        for (Card card : cards) {
            assertThat(card.color()).isEqualTo(card.day() < 7 ? card.day() : -1);
        }
    }

    private void event(int day) {
        event(day, -1);
    }

    private void event(int day, int topic) {
        EventId id = new EventId(LocalDate.ofEpochDay(day), "event-%06d".formatted(events++));
        builder.event(id, "Headline of event " + events, topic, false);
    }

    private Pictures pictures() {
        return new Pictures(builder.build(), TEXT, Locale.UK);
    }

    private Picture picture(double from, double to, double width) {
        BitSet all = new BitSet();
        all.set(0, events);
        return pictures().of(view(from, to), all, width, HEIGHT);
    }

    private Picture.Near near(double from, double to, double width) {
        return (Picture.Near) picture(from, to, width);
    }

    private Picture.Far far(double from, double to, double width) {
        return (Picture.Far) picture(from, to, width);
    }

    private static View view(double from, double to) {
        return new View(Query.all(), from, to, null);
    }
}
