package annals.explore;

import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Comparing.Answer;
import annals.explore.texts.ComparisonTexts;
import annals.model.DateText;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QuerySyntaxException;
import annals.model.Span;
import annals.relations.Comparison;
import annals.relations.Comparison.Change;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparingTest extends WithArchive {

    private Comparing comparing() {
        return session.inquiries().comparing();
    }

    private static Span span(String text) {
        return DateText.parseSpan(text).orElseThrow();
    }

    private static Side side(String text) {
        return new Side(Query.all(), span(text));
    }

    private Answer answer() {
        return comparing().answer().orElseThrow();
    }

    private Comparison comparison() {
        return Objects.requireNonNull(answer().comparison());
    }

    private Course course() {
        return Objects.requireNonNull(answer().course());
    }

    @Test
    void laysTheDaysAroundOneEventOverThoseAroundAnother() {
        comparing().around(TRUCE, ASTANA);
        Inquiry.Compare asked = comparing().question().orElseThrow();
        assertThat(asked.here()).isEqualTo(daysAround(TRUCE));
        assertThat(asked.there()).isEqualTo(daysAround(ASTANA));
    }

    private static Side daysAround(EventId event) {
        LocalDate day = event.date();
        return new Side(Query.all(), new Span(day.minusDays(30), day.plusDays(90)), day);
    }

    @Test
    void theTimeBeforeIsAsLongOrTheMonthsAndYearsBefore() {
        assertThat(side("2016").before()).isEqualTo(side("2015"));
        assertThat(side("2016-03").before()).isEqualTo(side("2016-02"));
        assertThat(side("2016-01..2016-03").before()).isEqualTo(side("2015-10..2015-12"));
        assertThat(side("2015..2016").before()).isEqualTo(side("2013..2014"));
        assertThat(side("2016-03-05..2016-03-07").before()).isEqualTo(side("2016-03-02..2016-03-04"));
        assertThat(new Side(Query.all(), null).before()).isEqualTo(new Side(Query.all(), null));
    }

    @Test
    void countsBothSidesAndTheirTags() throws QuerySyntaxException {
        session.ask(query("tag:Syria"));
        comparing().withBefore(span("2016"));
        assertThat(comparison().here()).isEqualTo(2);
        assertThat(comparison().there()).isEqualTo(3);
        Change geneva = comparison().changes().stream()
                .filter(change ->
                        library.chronicle().tags().get(change.tag()).name().equals("Geneva"))
                .findFirst()
                .orElseThrow();
        assertThat(geneva.here()).isZero();
        assertThat(geneva.there()).isEqualTo(2);
        assertThat(geneva.rose()).isFalse();
        assertThat(answer().both()).isZero();
    }

    @Test
    void whatIsOnBothSidesCountsOnTheFirstAlone() {
        comparing().withArchive(span("2016"));
        assertThat(comparison().here()).isEqualTo(3);
        assertThat(comparison().there()).isEqualTo(5);
        assertThat(answer().both()).isEqualTo(3);
        assertThat(course().isOneCalendar()).isTrue();
        assertThat(course().there().stream().mapToInt(count -> count).sum())
                .as("as it lies in time it is all of it")
                .isEqualTo(8);
    }

    @Test
    void laysTheDaysAroundTwoEventsOverEachOther() {
        session.inquiries().pick(BEGIN, Pick.Purpose.COMPARISON);
        session.inquiries().choose(TRUCE);
        Course course = course();
        assertThat(course.isOneCalendar()).isFalse();
        assertThat(course.zero()).isEqualTo(BEGIN.date().toEpochDay());
        assertThat(course.otherZero()).isEqualTo(TRUCE.date().toEpochDay());
        int zero = course.before();
        assertThat(course.offset(zero)).isZero();
        assertThat(course.here().get(zero)).as("the beginning, and the pause").isGreaterThanOrEqualTo(1);
        assertThat(course.there().get(zero)).isEqualTo(1);
        assertThat(session.view().selected()).isNull();
    }

    @Test
    void everyEventLiesInOneBucketHoweverLongTheSpan() {
        for (String there : new String[] {"2015-03-01", "2015", "2016-02..2017-01", "2010..2020"}) {
            comparing().compare(side("2015..2017"), side(there));
            Course course = course();
            assertThat(course.buckets()).isLessThanOrEqualTo(101);
            assertThat(course.here().stream().mapToInt(count -> count).sum())
                    .isEqualTo(comparison().here());
            assertThat(course.there().stream().mapToInt(count -> count).sum())
                    .isEqualTo(comparison().there() + answer().both());
        }
    }

    @Test
    void sharesAddUpToOneOnEachSide() {
        comparing().compare(side("2015"), side("2016..2017"));
        for (boolean first : new boolean[] {true, false}) {
            assertThat(course().shares(first).stream()
                            .mapToDouble(share -> share)
                            .sum())
                    .isBetween(0.999, 1.001);
        }
    }

    @Test
    void takesSpansThatNeverEnd() {
        Side ever = new Side(Query.all(), Span.EVER, LocalDate.MAX);
        comparing().compare(ever, new Side(Query.all(), null));
        assertThat(comparison().here()).isEqualTo(8);
        assertThat(answer().both()).isEqualTo(8);
        assertThat(course().buckets()).isLessThanOrEqualTo(101);
    }

    @Test
    void isAStepOfTheHistoryInTheWaysPlace() {
        session.inquiries().ways().find(BEGIN, ASTANA);
        comparing().begin();
        assertThat(session.inquiries().ways().question()).isEmpty();
        assertThat(comparing().question()).isPresent();
        session.back();
        assertThat(comparing().question()).isEmpty();
        assertThat(session.inquiries().ways().question()).isPresent();
        session.forward();
        session.clearLast();
        assertThat(session.view().inquiry()).isEqualTo(new Inquiry.None());
    }

    @Test
    void anAnswerThatWasOvertakenIsNotHeard() {
        HandDriven workers = new HandDriven();
        Session slow = new Session(library, workers, Runnable::run);
        workers.runAll();
        Comparing late = slow.inquiries().comparing();
        late.compare(side("2015"), side("2016"));
        assertThat(late.answer()).isEmpty();
        late.compare(side("2016"), side("2017"));
        assertThat(late.answer()).isEmpty();
        workers.runLast();
        Optional<Answer> second = late.answer();
        assertThat(second).isPresent();
        workers.runAll();
        assertThat(late.answer()).isEqualTo(second);
        assertThat(late.isSettled()).isTrue();
        late.compare(side("2017"), side("2016"));
        assertThat(late.answer()).as("of what is asked now").isEmpty();
        assertThat(late.isSettled()).isFalse();
    }

    @Test
    void readsAsText() {
        comparing().compare(side("2015"), side("2016"));
        assertThat(ComparisonTexts.text(comparison(), library.chronicle()))
                .as("so few events differ by chance")
                .isEqualTo("      3        3  events");
        assertThat(STRIKE.date().getYear()).isEqualTo(2015);
    }
}
