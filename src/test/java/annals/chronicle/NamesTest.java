package annals.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import annals.model.Tag;
import annals.model.Vocabulary;
import annals.model.Vocabulary.Field;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Vocabulary names =
            new Selector(archive(), new TitleSearch(List.of()), event -> new BitSet()).vocabulary();

    @ParameterizedTest
    @ValueSource(strings = {"Syria", "SYRIA", "Syrian peace process"})
    void knowsEachTag(String name) {
        assertThat(names.complaint(Field.TAG, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Siria, Syria",
        "Syira, Syria",
        "yria, Syria",
        "peace process, Syrian peace process",
        "Russa, Russia",
    })
    void guessesWhatWasMeant(String written, String meant) {
        assertThat(names.complaint(Field.TAG, written))
                .contains("no tag '" + written + "'; did you mean '" + meant + "'?");
    }

    @Test
    void guessesNothingWhereNothingIsNear() {
        assertThat(names.complaint(Field.TAG, "Atlantis")).contains("no tag 'Atlantis'");
        assertThat(names.complaint(Field.TAG, "x")).contains("no tag 'x'");
    }

    @Test
    void knowsTopicsAmongTheTags() {
        assertThat(names.complaint(Field.TOPIC, "russia")).isEmpty();
        assertThat(names.complaint(Field.TOPIC, "Syria")).contains("no topic 'Syria'");
        assertThat(names.complaint(Field.TOPIC, "Rusia")).contains("no topic 'Rusia'; did you mean 'Russia'?");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, abc, 0", "abc, '', 3", "abc, abd, 1", "abc, acb, 1", "abcd, bcde, 2", "ca, abc, 3"})
    void countsSlips(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    private static Chronicle archive() {
        Chronicle.Builder builder = new Chronicle.Builder(
                List.of(new Tag("Syrian peace process"), new Tag("Russia"), new Tag("Syria"), new Tag("Prussia")));
        for (int event = 0; event < 4; event++) {
            builder.event(new EventId(LocalDate.of(2017, 1, 1 + event), "event"), "", 1, false);
            builder.tagUse(event, event);
            builder.tagUse(event, 1);
        }
        return builder.build();
    }
}
