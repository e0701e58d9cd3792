package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Cards.Card;
import annals.timeline.SomeEvents.SomeEvent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final Viewport VIEW = new Viewport(0, 10, 1000);

    @Test
    void beginsACardAtItsDay() {
        Card card = place(200, new SomeEvent(3, 1, "Talks")).cards().getFirst();
        assertThat(card.x()).isEqualTo(302);
        assertThat(card.text()).isEqualTo("Talks");
        assertThat(card.width()).as("not so narrow that nobody hits it").isEqualTo(60);
    }

    @Test
    void cutsALongHeadlineWhereAnotherCardStandsBehindIt() {
        String headline = "Representatives of forty states and of the armed groups begin talks in Geneva";
        Cards cards = place(40, new SomeEvent(3, 1, headline), new SomeEvent(7, 1, headline));
        assertThat(cards.cards()).extracting(Card::y).containsOnly(6.0);
        assertThat(cards.cards().getFirst().text()).endsWith("…");
        assertThat(cards.cards().getFirst().width()).isBetween(250.0, 400.0 - 4);
        assertThat(cards.cards().getLast().text()).isEqualTo(headline);
    }

    @Test
    void cutsAHeadlineThatIsLongerThanAnyoneReadsAtOnce() {
        Card card = place(200, new SomeEvent(3, 1, "Representatives ".repeat(20)))
                .cards()
                .getFirst();
        assertThat(card.text()).endsWith("…");
        assertThat(card.width()).isBetween(590.0, 620.0);
    }

    @Test
    void countsWhatFindsNoRow() {
        Cards cards = place(79, event(3, 4), event(3, 3), event(3, 2), event(3, 1));
        assertThat(cards.cards()).hasSize(2);
        assertThat(cards.overflows()).singleElement().satisfies(overflow -> {
            assertThat(overflow.count()).isEqualTo(2);
            assertThat(overflow.from()).isEqualTo(3);
            assertThat(overflow.to()).isEqualTo(4);
        });
    }

    @Test
    void hasARowInAPaneThatIsTooLow() {
        assertThat(place(5, event(3, 1)).cards()).hasSize(1);
        assertThat(place(-20, event(3, 1)).cards()).hasSize(1);
    }

    @Test
    void putsNoCardOnAnother() {
        near().forEach(scene -> assertThat(Box.anyTwoMeet(
                        scene.cards().cards().stream().map(Box::of).toList()))
                .isFalse());
    }

    @Test
    void putsNoCountOnAnother() {
        near().forEach(scene -> assertThat(Box.anyTwoMeet(scene.cards().overflows().stream()
                        .filter(overflow -> overflow.count() < 100)
                        .map(Box::of)
                        .toList()))
                .isFalse());
    }

    @Test
    void showsOrCountsEveryEventInView() {
        near().forEach(scene -> {
            Cards cards = scene.cards();
            long from = (long) Math.floor(scene.view().from());
            long to = (long) Math.ceil(scene.view().to());
            long shown = cards.cards().stream()
                    .filter(card -> card.day() >= from && card.day() < to)
                    .count();
            int counted = cards.overflows().stream().mapToInt(Overflow::count).sum();
            assertThat(shown + counted).isEqualTo(scene.events().between(from, to));
        });
    }

    @Test
    void putsTheWeightiestOfADayOnTop() {
        near().forEach(scene -> {
            List<Card> cards = scene.cards().cards().stream()
                    .filter(card -> card.day() >= scene.view().from())
                    .toList();
            cards.stream().map(Card::day).distinct().forEach(day -> {
                List<Card> ofDay =
                        cards.stream().filter(card -> card.day() == day).toList();
                Iterable<Integer> byWeight = () -> new ByWeight(
                        scene.events(),
                        scene.events().firstFrom(day),
                        scene.events().firstFrom(day + 1L));
                assertThat(ofDay)
                        .extracting(Card::event)
                        .containsExactlyElementsOf(StreamSupport.stream(byWeight.spliterator(), false)
                                .limit(ofDay.size())
                                .toList());
                assertThat(ofDay).isSortedAccordingTo(Comparator.comparingDouble(Card::y));
            });
        });
    }

    @Test
    void keepsEveryCardInItsRowWhilePanning() {
        near().forEach(scene -> {
            List<Card> before = scene.cards().cards();
            for (double pixels : new double[] {1, -1, 0.4, 133, -2000}) {
                List<Card> after = scene.pannedBy(pixels).cards().cards();
                for (Card card : before) {
                    double x = card.x() + pixels;
                    if (x > 1 && x < scene.view().width() - 1) {
                        assertThat(after)
                                .filteredOn(other -> other.event() == card.event())
                                .extracting(Card::y)
                                .containsExactly(card.y());
                    }
                }
            }
        });
    }

    private static Stream<Scene> near() {
        return Scene.scenes().stream().filter(scene -> scene.view().pixelsPerDay() > 2);
    }

    private static Cards place(double height, SomeEvent... events) {
        return Cards.of(
                VIEW,
                SomeEvents.of(List.of(events)),
                new Room(height, -100, 100, new TextFitter(new Letters()), new HeadlineMemo()));
    }

    private static SomeEvent event(int day, int weight) {
        return new SomeEvent(day, weight, "Talks");
    }
}
