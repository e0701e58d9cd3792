package annals.explore;

import static annals.library.TestArchive.AGAIN;
import static annals.library.TestArchive.ALL;
import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.BROKEN;
import static annals.library.TestArchive.PAUSE;
import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.EventSorter.Column;
import annals.explore.EventSorter.Order;
import annals.explore.query.QueryEdits;
import annals.model.EventId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventSorterTest extends WithArchive {

    @Test
    void beginsWithTheFirstDayOrTheLast() {
        assertThat(sorted(Column.DATE, false)).isEqualTo(ALL);
        assertThat(sorted(Column.DATE, true)).isEqualTo(ALL.reversed());
    }

    @Test
    void sortsHeadlinesWithoutCase() {
        assertThat(sorted(Column.HEADLINE, false))
                .containsExactly(TRUCE, STRIKE, VOTE, AGAIN, ASTANA, BEGIN, PAUSE, BROKEN);
    }

    @Test
    void putsWhatHasNoTopicLast() {
        assertThat(sorted(Column.TOPIC, false))
                .containsExactly(VOTE, BEGIN, PAUSE, ASTANA, STRIKE, TRUCE, BROKEN, AGAIN);
    }

    @Test
    void sortsByLinksAndByHowManyTags() {
        assertThat(sorted(Column.LINKS, true)).startsWith(PAUSE, TRUCE);
        assertThat(sorted(Column.LINKS, false)).startsWith(VOTE);
        assertThat(sorted(Column.TAGS, false)).startsWith(VOTE);
    }

    @Test
    void takesOnlyWhatIsSelectedAndInSight() {
        session.look(day(TRUCE), day(ASTANA) + 1);
        session.wishTag("War", QueryEdits.TagWish.UNWANTED);
        EventSorter sorter = new EventSorter(session.chronicle());
        int[] rows = sorter.sorted(session.matching(), session.firstInSight(), session.endOfSight(), Order.BY_DATE);
        assertThat(ids(rows)).containsExactly(VOTE, ASTANA);
    }

    private List<EventId> sorted(Column by, boolean descending) {
        EventSorter sorter = new EventSorter(session.chronicle());
        return ids(sorter.sorted(session.matching(), 0, session.chronicle().size(), new Order(by, descending)));
    }

    private List<EventId> ids(int[] rows) {
        return IntStream.of(rows).mapToObj(session.chronicle()::id).toList();
    }
}
