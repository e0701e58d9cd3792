package annals.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import annals.archive.Page.DayEntry;
import annals.archive.Page.EventPage;
import annals.archive.Page.RelatedItem;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import annals.testing.BesideOthers;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample archive that ships with the program, held against the format's rules. */
@BesideOthers
class SampleTest {

    private static final Path HOME = Path.of(System.getProperty("annals.home", "."));
    private static final String REMAKE =
            "; run (with Java 25, in the project's folder): mvn -q test-compile, then java -cp "
                    + Path.of("target", "test-classes") + File.pathSeparator + Path.of("target", "classes")
                    + " annals.sample.SampleMaker data/stories data/sample";

    private static List<Story> stories;
    private static SampleArchive made;
    private static Map<EventId, SampleEvent> told;
    private static ReadSample sample;

    @BeforeAll
    static void readBoth() throws IOException {
        stories = SampleMaker.stories(HOME.resolve("data/stories"));
        made = SampleArchive.of(stories);
        told = made.events().stream().collect(Collectors.toMap(SampleEvent::id, Function.identity()));
        sample = ReadSample.of(HOME.resolve("data/sample"));
    }

    @Test
    void isWhatTheMakerMakes() {
        SortedMap<String, String> pages = made.pages();
        Set<String> paths = new TreeSet<>(pages.keySet());
        paths.addAll(sample.files().keySet());
        for (String path : paths) {
            String page = pages.get(path);
            byte[] committed = sample.files().get(path);
            if (committed == null) {
                fail("data/sample lacks " + path + REMAKE);
            } else if (page == null) {
                fail("no story makes data/sample/" + path + REMAKE);
            } else if (!Arrays.equals(page.getBytes(StandardCharsets.UTF_8), committed)) {
                fail("data/sample/" + path + " is not what the stories make" + REMAKE);
            }
        }
    }

    @Test
    void isRichEnoughToExplore() {
        assertThat(stories.size()).isGreaterThanOrEqualTo(8);
        assertThat(stories).extracting(Story::title).doesNotHaveDuplicates();
        assertThat(sample.events().size()).isGreaterThanOrEqualTo(400);
        SortedSet<Integer> years = sample.events().values().stream()
                .map(event -> event.id().date().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(years.getFirst()).isEqualTo(1957);
        assertThat(years.getLast()).isEqualTo(2025);
    }

    @Test
    void tellsMuchOfTheSyrianWar() {
        Map<EventId, Set<Tag>> tags = sample.tags();
        assertThat(sample.events().values())
                .filteredOn(event -> tags.getOrDefault(event.id(), Set.of()).stream()
                        .anyMatch(tag -> tag.name().equals("Syrian Civil War")
                                || tag.name().equals("Syrian peace process")))
                .hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void isReadWithoutAProblem() {
        assertThat(sample.problems()).isEmpty();
        assertThat(sample.others()).isEmpty();
    }

    @Test
    void pagesReadBackAsTheyWereTold() {
        assertThat(sample.events().values()).extracting(EventPage::id).containsExactlyInAnyOrderElementsOf(withPages());
        sample.events().forEach((path, page) -> {
            StoryEvent event = teller(page.id()).told();
            assertThat(path).as(path).isEqualTo(folder(event.date()) + page.id().slug() + ".md");
            assertThat(page.id().date()).as(path).isEqualTo(event.date());
            assertThat(page.title()).as(path).isEqualTo(event.headline());
            assertThat(page.topic()).as(path).isEqualTo(event.topic());
            assertThat(paragraphs(page.summary())).as(path).isEqualTo(event.summary());
            assertThat(page.sources()).as(path).isEqualTo(event.sources());
        });
    }

    @Test
    void everyEventIsOnItsDayPage() {
        SortedMap<LocalDate, Set<EventId>> dates = new TreeMap<>();
        withPages()
                .forEach(id ->
                        dates.computeIfAbsent(id.date(), key -> new TreeSet<>()).add(id));
        assertThat(sample.days().keySet().stream().filter(path -> path.startsWith("news/")))
                .containsExactlyInAnyOrderElementsOf(
                        dates.keySet().stream().map(SampleTest::dayPath).toList());
        LocalDate previous = null;
        for (LocalDate date : dates.keySet()) {
            String path = dayPath(date);
            List<DayEntry> entries = entries(path);
            assertThat(entries).as(path).extracting(DayEntry::id).containsExactlyElementsOf(dates.get(date));
            entries.forEach(SampleTest::assertAsTold);
            String link = "\n## [Previous Day...](/" + (previous == null ? "" : dayPath(previous)) + ")\n";
            assertThat(text(path).endsWith(link))
                    .as(path + " ends with " + link)
                    .isEqualTo(previous != null);
            previous = date;
        }
    }

    @Test
    void frontPageHoldsTheLastThreeDays() {
        Set<LocalDate> dates = withPages().stream().map(EventId::date).collect(Collectors.toCollection(TreeSet::new));
        List<LocalDate> last = new ArrayList<>(dates).reversed().subList(0, 3);
        assertThat(text("index.md").lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## [News](/" + dayPath(last.get(0)) + ")",
                        "## [Yesterday](/" + dayPath(last.get(1)) + ")",
                        "## [Day Before Yesterday](/" + dayPath(last.get(2)) + ")");
        assertThat(entries("index.md"))
                .isEqualTo(last.stream()
                        .flatMap(date -> entries(dayPath(date)).stream())
                        .toList());
        assertThat(text("README.md")).isEqualTo(text("index.md"));
    }

    @Test
    void relatedListsObeyTheArchivesRule() {
        sample.events().forEach((path, page) -> {
            assertThat(page.related()).as(path).hasSizeLessThanOrEqualTo(10).isEqualTo(related(teller(page.id())));
            assertThat(page.related()).as(path).extracting(RelatedItem::target).doesNotContain(page.id());
        });
    }

    @Test
    void someLinksLeadToMissingPages() {
        Set<EventId> pages = Set.copyOf(withPages());
        assertThat(sample.events().values().stream()
                        .flatMap(page -> page.related().stream())
                        .map(RelatedItem::target)
                        .filter(target -> !pages.contains(target)))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void sourcesCanBeFollowed() {
        sample.events().forEach((path, page) -> {
            assertThat(page.sources()).as(path).hasSizeBetween(1, 2);
            for (Source source : page.sources()) {
                assertThat(source.name()).as(path).isNotBlank();
                URI address = URI.create(source.url());
                assertThat(address.toASCIIString())
                        .as(path)
                        .isEqualTo(source.url())
                        .startsWith("https://");
                assertThat(address.getHost()).as(path).contains(".");
            }
        });
    }

    /** The rule once more, without an index: compares every event with this one. */
    private static List<RelatedItem> related(SampleEvent event) {
        return told.values().stream()
                .filter(other -> !other.id().equals(event.id()))
                .map(other -> new RelatedItem(other.id(), other.told().headline(), shared(event.told(), other.told())))
                .filter(item -> !item.shared().isEmpty())
                .sorted(Comparator.comparingInt(
                                (RelatedItem item) -> -item.shared().size())
                        .thenComparing(item -> item.target().date(), Comparator.reverseOrder())
                        .thenComparing(item -> item.target().slug()))
                .limit(10)
                .toList();
    }

    private static List<Tag> shared(StoryEvent one, StoryEvent other) {
        return Stream.concat(one.tags().stream(), Stream.ofNullable(one.topic()))
                .filter(tag -> other.tags().contains(tag) || tag.equals(other.topic()))
                .distinct()
                .sorted(Comparator.comparing(Tag::name))
                .toList();
    }

    private static void assertAsTold(DayEntry entry) {
        StoryEvent event = teller(entry.id()).told();
        String where = entry.id().toString();
        assertThat(entry.title()).as(where).isEqualTo(event.headline());
        assertThat(entry.topic()).as(where).isEqualTo(event.topic());
        assertThat(paragraphs(entry.summary())).as(where).isEqualTo(event.summary());
        assertThat(entry.context())
                .as(where)
                .isEqualTo(event.summary().isEmpty() ? List.copyOf(event.tags()) : List.of());
    }

    private static SampleEvent teller(EventId id) {
        SampleEvent event = told.get(id);
        if (event == null) {
            throw new AssertionError("no story tells " + id + REMAKE);
        }
        return event;
    }

    private static List<EventId> withPages() {
        return told.values().stream()
                .filter(event -> !event.told().missing())
                .map(SampleEvent::id)
                .toList();
    }

    private static List<DayEntry> entries(String path) {
        var day = sample.days().get(path);
        return day == null ? List.of() : day.entries();
    }

    private static String text(String path) {
        byte[] content = sample.files().get(path);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    private static String dayPath(LocalDate date) {
        return folder(date) + "index.md";
    }

    private static String folder(LocalDate date) {
        String month = date.toString().substring("1957-".length(), "1957-10".length());
        return "news/" + date.getYear() + "/" + month + "/" + date.getDayOfMonth() + "/";
    }

    private static List<String> paragraphs(@Nullable String summary) {
        return summary == null ? List.of() : List.of(summary.split("\n\n", -1));
    }
}
