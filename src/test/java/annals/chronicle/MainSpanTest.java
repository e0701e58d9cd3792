package annals.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import annals.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainSpanTest {

    private static final Span NEWS = new Span(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 12, 31));

    @Test
    void isTheWholeSpanOfAnOrdinaryArchive() {
        assertThat(spanWith()).isEqualTo(NEWS);
    }

    @Test
    void leavesOutAFewAbsurdDates() {
        assertThat(spanWith(LocalDate.of(9999, 1, 1))).isEqualTo(NEWS);
        assertThat(spanWith(LocalDate.of(-44, 3, 15))).isEqualTo(NEWS);
        assertThat(spanWith(LocalDate.of(1, 1, 1), LocalDate.of(203, 6, 1), LocalDate.of(99_999, 1, 1)))
                .isEqualTo(NEWS);
    }

    @Test
    void keepsWhatIsFarButNotAbsurd() {
        LocalDate before = LocalDate.of(1957, 10, 4);
        assertThat(spanWith(before)).isEqualTo(new Span(before, NEWS.last()));
    }

    @Test
    void keepsWhatIsFarButMuch() {
        LocalDate day = LocalDate.of(1066, 10, 1);
        LocalDate[] century =
                Stream.iterate(day, next -> next.plusDays(1)).limit(30).toArray(LocalDate[]::new);
        assertThat(spanWith(century)).isEqualTo(new Span(day, NEWS.last()));
    }

    @Test
    void keepsAllOfATinyArchive() {
        assertThat(span(Stream.of(LocalDate.of(1, 1, 1), LocalDate.of(2003, 1, 1))))
                .isEqualTo(new Span(LocalDate.of(1, 1, 1), LocalDate.of(2003, 1, 1)));
    }

    private static Span spanWith(LocalDate... more) {
        Stream<LocalDate> news = NEWS.first().datesUntil(NEWS.last().plusDays(1));
        return span(Stream.concat(news, Stream.of(more)).sorted());
    }

    private static Span span(Stream<LocalDate> days) {
        Chronicle.Builder builder = new Chronicle.Builder(List.of());
        days.forEach(day -> builder.event(new EventId(day, "event-" + builder.size()), "", -1, false));
        return builder.build().mainSpan();
    }
}
