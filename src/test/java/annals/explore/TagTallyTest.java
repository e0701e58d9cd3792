package annals.explore;

import static annals.explore.TestArchive.STRIKE;
import static annals.explore.TestArchive.TRUCE;
import static annals.explore.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.QueryEdits.TagWish;
import annals.explore.TagTally.Order;
import annals.explore.TagTally.Row;
import annals.model.QuerySyntaxException;
import annals.model.Tag;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagTallyTest extends WithArchive {

    private final TagTally tally = new TagTally(library.chronicle());

    @Test
    void countsEveryTagAndPutsTheMostFrequentFirst() {
        assertThat(tally.rows(session))
                .containsExactly(
                        row("Syria", 7, 7),
                        row("Geneva", 3, 3),
                        row("Peace talks", 3, 3),
                        row("War", 3, 3),
                        row("Russia", 2, 2),
                        row("Elections", 1, 1));
    }

    @Test
    void countsInSightBesidesInAll() {
        session.look(day(TRUCE), day(VOTE) + 1);
        assertThat(tally.rows(session))
                .containsExactly(
                        row("Syria", 2, 7),
                        row("War", 2, 3),
                        row("Russia", 1, 2),
                        row("Elections", 1, 1),
                        row("Geneva", 0, 3),
                        row("Peace talks", 0, 3));
    }

    @Test
    void putsWhatTheQuerySpeaksOfFirst() throws QuerySyntaxException {
        session.ask(query("tag:russia -tag:elections"));
        assertThat(tally.rows(session))
                .startsWith(
                        new Row("Russia", 2, 2, TagWish.WANTED, false, -1),
                        new Row("Elections", 0, 1, TagWish.UNWANTED, false, -1),
                        row("Syria", 2, 7),
                        row("War", 2, 3));
    }

    @Test
    void countsNothingWhereNothingMatches() throws QuerySyntaxException {
        session.ask(query("nothing-of-this-kind"));
        List<Row> rows = tally.rows(session);
        assertThat(rows).hasSize(6).extracting(Row::inView).containsOnly(0);
    }

    @Test
    void putsPinnedTagsOnTopOfAnyOrder() throws QuerySyntaxException {
        session.ask(query("tag:Syria"));
        assertThat(tally.rows(session, Order.NAME, Set.of("War", "Elections"), ""))
                .extracting(Row::tag)
                .containsExactly("Elections", "War", "Syria", "Geneva", "Peace talks", "Russia");
    }

    @Test
    void putsFirstWhatIsUnusualInView() {
        session.look(day(STRIKE) - 1, day(STRIKE) + 365);
        assertThat(tally.rows(session, Order.UNUSUAL, Set.of(), ""))
                .extracting(Row::tag)
                .startsWith("War", "Russia");
    }

    @Test
    void filtersByAnyPartOfTheNameWithoutCaseAndAccents() {
        assertThat(tally.rows(session, Order.COUNT, Set.of(), " PÉACE "))
                .extracting(Row::tag)
                .containsExactly("Peace talks");
        assertThat(tally.rows(session, Order.COUNT, Set.of(), "ss"))
                .extracting(Row::tag)
                .containsExactly("Russia");
    }

    @Test
    void knowsWhichTagsKeepCompany() {
        assertThat(tally.companions(session, "Peace talks", 5))
                .extracting(TagTally.Companion::tag)
                .containsExactly("Geneva");
        assertThat(tally.companions(session, "no such tag", 5)).isEmpty();
    }

    private static Row row(String tag, int inView, int inAll) {
        return new Row(tag, inView, inAll, TagWish.NEITHER, false, color(tag));
    }

    private static int color(String tag) {
        return new Topics(library.chronicle()).color(library.chronicle().tags().indexOf(new Tag(tag)));
    }
}
