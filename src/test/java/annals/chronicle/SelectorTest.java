package annals.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.RandomArchive.Row;
import annals.model.Marks;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.model.Span;
import annals.model.Vocabulary;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectorTest {

    private final Random random = new Random(22);
    private final RandomArchive archive = RandomArchive.of(random, 500);
    private final List<Row> rows = archive.rows();
    private final TitleSearch text = new TitleSearch(rows);
    private final Selector selector =
            new Selector(archive.chronicle(), text, SelectorTest::story).with(new SomeMarks(rows));

    @Test
    void selectsEverythingForNoQuery() throws QuerySyntaxException {
        assertSelects("", event -> true);
    }

    @Test
    void selectsTagsRegardlessOfCase() throws QuerySyntaxException {
        assertSelects("tag:syria", event -> has(event, 0) || has(event, 3));
        assertSelects("tag:ŁÓDŹ", event -> has(event, 4));
        assertSelects("tag:Syr", event -> false);
    }

    @Test
    void selectsTopicsRegardlessOfCase() throws QuerySyntaxException {
        assertSelects("topic:WAR", event -> rows.get(event).topic() == 1);
        assertSelects("topic:peace", event -> false);
    }

    /** Here every ninth event is of one story. */
    private static BitSet story(int event) {
        return IntStream.range(0, 500)
                .filter(other -> other % 9 == event % 9)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    @Test
    void selectsWhatIsInTheStorylineOfAnEvent() throws QuerySyntaxException {
        assertSelects("story:\"" + archive.chronicle().id(13) + "\"", event -> event % 9 == 4);
        assertSelects("story:1066-10-14/hastings", event -> false);
    }

    @Test
    void selectsStubs() throws QuerySyntaxException {
        assertSelects("is:stub", event -> rows.get(event).stub());
    }

    @Test
    void selectsWhatTheTextSearchFinds() throws QuerySyntaxException {
        assertSelects("\"begin in\"", event -> rows.get(event).title().contains("begin in"));
        assertSelects("source:org/guardian", event -> event % 2 == 0);
    }

    @Test
    void selectsWhatTheAnalystMarked() throws QuerySyntaxException {
        assertSelects("is:starred", event -> event % 7 == 0);
        assertSelects("label:check", event -> event % 5 == 0);
        assertSelects("note:why", event -> event % 11 == 0 || touches(event, "2016-02-01", "2016-02-29"));
        assertSelects("note:who", event -> false);
        Selector other = selector.with(Marks.NONE);
        for (String query : List.of("is:starred", "label:check", "note:why")) {
            assertThat(other.select(QueryParser.parse(query)).isEmpty()).isTrue();
        }
    }

    @Test
    void knowsTheLabelsThereAre() {
        assertThat(selector.vocabulary().complaint(Vocabulary.Field.LABEL, "check"))
                .isEmpty();
        assertThat(selector.vocabulary().complaint(Vocabulary.Field.LABEL, "chek"))
                .contains("no label 'chek'; did you mean 'check'?");
        assertThat(selector.with(Marks.NONE).vocabulary().complaint(Vocabulary.Field.LABEL, "check"))
                .contains("no label 'check'");
    }

    @Test
    void selectsSourcesByPartsOfTheirNamesAndSites() throws QuerySyntaxException {
        assertSelects("source:GUARD", event -> hasSource(event, "The Guardian"));
        assertSelects("source:bbc", event -> hasSource(event, "BBC") || hasSource(event, ""));
        assertSelects("source:www.", event -> hasSource(event, "BBC") || hasSource(event, "The Guardian"));
        assertSelects("source:address", event -> false);
        assertSelects("source:nobody", event -> false);
    }

    @Test
    void selectsLongEventsWhoseEndLiesWithin() throws QuerySyntaxException {
        LocalDate day = LocalDate.of(2016, 3, 1);
        assertSelects(
                "date:2016-03-01",
                event -> !date(event).isAfter(day) && !rows.get(event).last().isBefore(day));
        assertThat(rows)
                .anyMatch(row -> row.id().date().isBefore(day) && row.last().isAfter(day));
    }

    @Test
    void selectsDatesWithBothEnds() throws QuerySyntaxException {
        assertSelects("date:2016-02", event -> touches(event, "2016-02-01", "2016-02-29"));
        assertSelects("date:2016-02-29", event -> touches(event, "2016-02-29", "2016-02-29"));
        assertSelects("date:2016-03..", event -> touches(event, "2016-03-01", "9999-01-01"));
        assertSelects("date:..2016-03", event -> date(event).isBefore(LocalDate.of(2016, 4, 1)));
        assertSelects("date:1999", event -> false);
        assertThat(selector.select(new Query.Dated(Span.EVER, "ever")).cardinality())
                .isEqualTo(500);
    }

    @Test
    void selectsWhatABrokenDownQuerySays() throws QuerySyntaxException {
        assertSelects(
                "tag:war -is:stub", event -> has(event, 1) && !rows.get(event).stub());
        assertSelects(
                "-(tag:war OR topic:geneva)",
                event -> !has(event, 1) && rows.get(event).topic() != 2);
        assertSelects("talks OR tag:war", event -> text.hasText(event, "talks") || has(event, 1));
    }

    @Test
    void givesTheAnswerAway() {
        selector.select(Query.all()).clear();
        assertThat(selector.select(Query.all()).cardinality()).isEqualTo(500);
    }

    @Test
    void selectsNothingInAnEmptyArchive() throws QuerySyntaxException {
        Selector empty = new Selector(Chronicle.empty(), new TitleSearch(List.of()), SelectorTest::story);
        for (String query : List.of("", "-tag:war", "date:2016", "is:stub", "talks", "-(a OR b)")) {
            assertThat(empty.select(QueryParser.parse(query)).isEmpty()).isTrue();
        }
    }

    @Test
    void agreesWithATestOfEachEvent() {
        for (int i = 0; i < 500; i++) {
            Query query = query(4);
            assertThat(numbers(selector.select(query)))
                    .as("%s", query)
                    .isEqualTo(
                            IntStream.range(0, 500).filter(test(query)).boxed().toList());
        }
    }

    private Query query(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 10)) {
            case 0 -> Query.all();
            case 1 -> new Query.Text(List.of("talks", "BEGIN in", "nothing").get(random.nextInt(3)));
            case 2 -> new Query.HasTag(List.of("Syria", "WAR", "peace").get(random.nextInt(3)));
            case 3 -> new Query.HasTopic(List.of("syria", "Geneva", "peace").get(random.nextInt(3)));
            case 4 -> new Query.FromSource(List.of("BBC", "nobody").get(random.nextInt(2)));
            case 5 ->
                switch (random.nextInt(4)) {
                    case 0 -> new Query.IsStub();
                    case 1 -> new Query.IsStarred();
                    case 2 -> new Query.HasLabel("check");
                    default -> new Query.Noted(new Query.Text("why"));
                };
            case 6 -> dated();
            case 7 -> new Query.Not(query(depth - 1));
            case 8 -> new Query.And(List.of(query(depth - 1), query(depth - 1), query(depth - 1)));
            default -> new Query.Or(List.of(query(depth - 1), query(depth - 1)));
        };
    }

    private Query dated() {
        LocalDate first = RandomArchive.FIRST.plusDays(random.nextInt(-50, RandomArchive.DAYS));
        return new Query.Dated(new Span(first, first.plusDays(random.nextInt(400))), "some days");
    }

    private IntPredicate test(Query query) {
        return switch (query) {
            case Query.All all -> event -> true;
            case Query.Text words -> event -> text.hasText(event, words.words());
            case Query.HasTag tag ->
                event -> rows.get(event).tags().stream().anyMatch(number -> isNamed(number, tag.name()));
            case Query.HasTopic topic -> event -> isNamed(rows.get(event).topic(), topic.name());
            case Query.FromSource source ->
                event -> source.text().equals("BBC") && (hasSource(event, "BBC") || hasSource(event, ""));
            case Query.InStoryOf story ->
                event -> archive.chronicle().numberOf(story.event()).stream()
                        .anyMatch(number -> number % 9 == event % 9);
            case Query.IsStub stub -> event -> rows.get(event).stub();
            case Query.IsStarred starred -> event -> event % 7 == 0;
            case Query.HasLabel label -> event -> event % 5 == 0;
            case Query.Noted noted -> event -> event % 11 == 0 || touches(event, "2016-02-01", "2016-02-29");
            case Query.Dated dated ->
                event -> touches(
                        event,
                        dated.span().first().toString(),
                        dated.span().last().toString());
            case Query.Not not -> test(not.query()).negate();
            case Query.And and ->
                event -> and.parts().stream().allMatch(part -> test(part).test(event));
            case Query.Or or ->
                event -> or.parts().stream().anyMatch(part -> test(part).test(event));
        };
    }

    private boolean touches(int event, String first, String last) {
        return !date(event).isAfter(LocalDate.parse(last))
                && !rows.get(event).last().isBefore(LocalDate.parse(first));
    }

    private boolean hasSource(int event, String name) {
        return rows.get(event).sources().stream()
                .anyMatch(source -> source.name().equals(name));
    }

    private boolean isNamed(int tag, String name) {
        return tag >= 0 && archive.tags().get(tag).name().equalsIgnoreCase(name);
    }

    private boolean has(int event, int tag) {
        return rows.get(event).tags().contains(tag);
    }

    private LocalDate date(int event) {
        return rows.get(event).id().date();
    }

    private void assertSelects(String query, IntPredicate expected) throws QuerySyntaxException {
        assertThat(numbers(selector.select(QueryParser.parse(query))))
                .isEqualTo(IntStream.range(0, 500).filter(expected).boxed().toList());
    }

    private static List<Integer> numbers(BitSet events) {
        return events.stream().boxed().toList();
    }
}
