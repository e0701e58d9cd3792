package annals.explore;

import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.TagTally.Order;
import annals.explore.TagTally.Question;
import annals.explore.TagTally.Row;
import annals.explore.query.QueryEdits.TagWish;
import annals.model.QuerySyntaxException;
import annals.model.Tag;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagTallyTest extends WithArchive {

    private final TagTally tally = new TagTally(library.chronicle());

    @Test
    void countsEveryTagAndPutsTheMostFrequentFirst() {
        assertThat(rows(Order.COUNT, Set.of(), ""))
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
        assertThat(rows(Order.COUNT, Set.of(), ""))
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
        assertThat(rows(Order.COUNT, Set.of(), ""))
                .startsWith(
                        new Row(numberOf("Russia"), "Russia", 2, 2, TagWish.WANTED, false, -1),
                        new Row(numberOf("Elections"), "Elections", 0, 1, TagWish.UNWANTED, false, -1),
                        row("Syria", 2, 7),
                        row("War", 2, 3));
    }

    @Test
    void countsNothingWhereNothingMatches() throws QuerySyntaxException {
        session.ask(query("nothing-of-this-kind"));
        List<Row> rows = rows(Order.COUNT, Set.of(), "");
        assertThat(rows).hasSize(6).extracting(Row::inView).containsOnly(0);
    }

    @Test
    void putsPinnedTagsOnTopOfAnyOrder() throws QuerySyntaxException {
        session.ask(query("tag:Syria"));
        assertThat(rows(Order.NAME, Set.of("War", "Elections"), ""))
                .extracting(Row::tag)
                .containsExactly("Elections", "War", "Syria", "Geneva", "Peace talks", "Russia");
    }

    @Test
    void putsFirstWhatIsUnusualInView() {
        session.look(day(STRIKE) - 1, day(STRIKE) + 365);
        assertThat(rows(Order.UNUSUAL, Set.of(), "")).extracting(Row::tag).startsWith("War", "Russia");
    }

    @Test
    void filtersByAnyPartOfTheNameWithoutCaseAndAccents() {
        assertThat(rows(Order.COUNT, Set.of(), " PÉACE ")).extracting(Row::tag).containsExactly("Peace talks");
        assertThat(rows(Order.COUNT, Set.of(), "ss")).extracting(Row::tag).containsExactly("Russia");
    }

    @Test
    void countsAnewInTheSameOrder() {
        List<Row> all = rows(Order.COUNT, Set.of(), "");
        session.look(day(TRUCE), day(VOTE) + 1);
        Question moved = question(Order.COUNT, Set.of(), "");
        assertThat(tally.recounted(all, moved))
                .containsExactly(
                        row("Syria", 2, 7),
                        row("Geneva", 0, 3),
                        row("Peace talks", 0, 3),
                        row("War", 2, 3),
                        row("Russia", 1, 2),
                        row("Elections", 1, 1));
    }

    @Test
    void tellsAMovementFromAnotherQuestion() throws QuerySyntaxException {
        Question before = question(Order.COUNT, Set.of(), "");
        session.look(day(TRUCE), day(VOTE) + 1);
        assertThat(question(Order.COUNT, Set.of(), "").isSame(before)).isFalse();
        assertThat(question(Order.COUNT, Set.of(), "").isMovementOf(before)).isTrue();
        assertThat(question(Order.NAME, Set.of(), "").isMovementOf(before)).isFalse();
        assertThat(question(Order.COUNT, Set.of("War"), "").isMovementOf(before))
                .isFalse();
        assertThat(question(Order.COUNT, Set.of(), "w").isMovementOf(before)).isFalse();
        session.ask(query("tag:War"));
        assertThat(question(Order.COUNT, Set.of(), "").isMovementOf(before)).isFalse();
    }

    @Test
    void knowsWhichTagsKeepCompany() {
        assertThat(tally.companions(question(Order.COUNT, Set.of(), ""), "Peace talks", 5))
                .extracting(TagTally.Companion::tag)
                .containsExactly("Geneva");
        assertThat(tally.companions(question(Order.COUNT, Set.of(), ""), "no such tag", 5))
                .isEmpty();
    }

    private static Row row(String tag, int inView, int inAll) {
        return new Row(numberOf(tag), tag, inView, inAll, TagWish.NEITHER, false, color(tag));
    }

    private static int color(String tag) {
        return library.chronicle().topics().color(numberOf(tag));
    }

    private static int numberOf(String tag) {
        return library.chronicle().tags().indexOf(new Tag(tag));
    }

    private List<Row> rows(Order order, Set<String> pinned, String filter) {
        return tally.rows(question(order, pinned, filter));
    }

    private Question question(Order order, Set<String> pinned, String filter) {
        return Question.of(session, order, pinned, filter);
    }
}
