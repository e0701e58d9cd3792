package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Cards.Card;
import annals.timeline.Cards.Measures;
import annals.timeline.Cards.Overflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final Viewport VIEW = new Viewport(0, 10, 1000);

    @Test
    void beginsACardAtItsDay() {
        Card card = place(200, event(7, 3, "Talks")).cards().getFirst();
        assertThat(card.event()).isEqualTo(7);
        assertThat(card.x()).isEqualTo(302);
        assertThat(card.y()).isZero();
        assertThat(card.text()).isEqualTo("Talks");
        assertThat(card.width()).as("not so narrow that nobody hits it").isEqualTo(60);
    }

    @Test
    void cutsALongHeadline() {
        Card card = place(200, event(1, 3, "Representatives of forty states begin talks in Geneva"))
                .cards()
                .getFirst();
        assertThat(card.text()).endsWith("…");
        assertThat(card.width()).isBetween(200.0, 240.0);
    }

    @Test
    void countsWhatFindsNoRow() {
        Cards cards = place(60, event(1, 3, "One"), event(2, 3, "Two"), event(3, 3, "Three"), event(4, 3, "Four"));
        assertThat(cards.cards()).extracting(Card::text).containsExactly("One", "Two");
        assertThat(cards.overflows()).containsExactly(new Overflow(3, 300, 2));
    }

    @Test
    void hasARowInAPaneThatIsTooLow() {
        assertThat(place(5, event(1, 3, "One")).cards()).hasSize(1);
        assertThat(place(-20, event(1, 3, "One")).cards()).hasSize(1);
    }

    @Test
    void drawsNothingWithoutEvents() {
        assertThat(place(200)).isEqualTo(new Cards(List.of(), List.of()));
    }

    @Test
    void putsNoCardOnAnother() {
        forAnyDays((events, cards) -> {
            List<Card> placed = cards.cards();
            for (int i = 0; i < placed.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(placed.get(i), placed.get(j)))
                            .as("%s and %s", placed.get(i), placed.get(j))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void showsOrCountsEveryEvent() {
        forAnyDays((events, cards) -> {
            assertThat(cards.cards().size()
                            + cards.overflows().stream()
                                    .mapToInt(Overflow::count)
                                    .sum())
                    .isEqualTo(events.size());
            for (Overflow overflow : cards.overflows()) {
                long ofDay = events.stream()
                        .filter(event -> event.day() == overflow.day())
                        .count();
                long shown = cards.cards().stream()
                        .filter(card -> card.day() == overflow.day())
                        .count();
                assertThat(shown + overflow.count()).isEqualTo(ofDay);
            }
        });
    }

    @Test
    void putsTheWeightiestOfADayOnTop() {
        forAnyDays((events, cards) -> {
            for (int day = 0; day < 40; day++) {
                int today = day;
                List<Card> ofDay = cards.cards().stream()
                        .filter(card -> card.day() == today)
                        .toList();
                List<Integer> heaviest = events.stream()
                        .filter(event -> event.day() == today)
                        .limit(ofDay.size())
                        .map(Occurrence::event)
                        .toList();
                assertThat(ofDay).extracting(Card::event).containsExactlyElementsOf(heaviest);
                assertThat(ofDay).isSortedAccordingTo(Comparator.comparingDouble(Card::y));
            }
        });
    }

    private static boolean overlap(Card one, Card other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static void forAnyDays(BiConsumer<List<Occurrence>, Cards> check) {
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            Viewport view = new Viewport(random.nextDouble() * 20, 40, 300 + random.nextInt(3000));
            List<Occurrence> events = events(random);
            check.accept(events, Cards.of(view, events, measures(random.nextInt(900))));
        }
    }

    private static List<Occurrence> events(Random random) {
        List<Occurrence> events = new ArrayList<>();
        for (int event = random.nextInt(200); event > 0; event--) {
            String title = "Talks go on ".repeat(random.nextInt(6));
            int day = (int) Math.abs(random.nextGaussian() * 12);
            events.add(new Occurrence(event, Math.min(39, day), title, random.nextInt(9), 0, false));
        }
        events.sort(Comparator.comparingInt(Occurrence::day)
                .thenComparing(Comparator.comparingInt(Occurrence::weight).reversed()));
        return events;
    }

    private static Cards place(double height, Occurrence... events) {
        return Cards.of(VIEW, List.of(events), measures(height));
    }

    private static Measures measures(double height) {
        return new Measures(height, 26, 240, 60, new Letters());
    }

    private static Occurrence event(int event, int day, String title) {
        return new Occurrence(event, day, title, 1, 0, false);
    }
}
