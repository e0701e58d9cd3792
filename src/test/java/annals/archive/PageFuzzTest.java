package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.archive.Problem.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten thousand damaged pages: each is read, or it is said why not. */
class PageFuzzTest {

    private static final int PAGES = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final List<String> TEXTS = List.of("""
            Formats: [HTML](/a.html)  [JSON](/a.json)  [XML](/a.xml)

            ### [2017-01-16](/news/2017/01/16/index.md)

            ##### Syrian peace process

            # The "Opposition" agree &amp; M<sub>W</sub> to attend peace talks [[a] b](c) …\s

            Boost for talks backed by Russia and Turkey as opposition groups consent.

            1. A second paragraph, with a number.

            ### Source:

            1. [The Guardian](https://www.theguardian.com/world/(2017)/jan) [IMG](https://a.org/b.jpg)
            2. [AP](http://a.org/叙 b)

            ### Related:

            1. [Peace talks in Astana, Kazakhstan, end. ](/news/2017/01/23/peace-talks.md) _Context: Astana, Kazakhstan, war_
            2. [The second day… ](/zh/news/2017/01/24/%E5%8F%99-(b).md) _消息：Washington, D.C., election, 2016_
            3. […《冰点]]》… [x](/news/2017/03/1/russia-and-china-veto.md) _Context: Syrian Civil War_
            """, """
            ## [2017-01-16](/news/2017/01/16/index.md)

            ##### War
            ### [Talks begin &quot;now&quot; ](/news/2017/01/16/talks-begin.md)
            A summary paragraph.

            ### [War [goes] on](/zh/news/2017/01/16/war.md)
            _Context: Brazil, Ulan-Ude, firebomb_

            ## [Previous Day...](/news/2017/01/15/index.md)
            """);
    private static final List<String> PATHS = List.of(
            Reading.EVENT_PATH,
            Reading.DAY_PATH,
            "news/2017/02/30/no-date.md",
            "README.md",
            "opinion/2017/01/16/x.md",
            "zh/news/2017/1/6/%E5%8F%99-%FF.md");

    @Test
    void readsEachOrSaysWhyNot() {
        Mutations mutations = new Mutations(20170116);
        int events = 0;
        for (int i = 0; i < PAGES; i++) {
            String path = PATHS.get(i % PATHS.size());
            byte[] content = mutations.mutate(TEXTS.get(i % 4 == 1 ? 1 : 0), TEXTS.get(i % 2));
            String what = "page " + i + ": " + new String(content, StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Reading reading = Reading.of(path, content);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(LONGEST);
            check(what, path, reading);
            events += reading.page() instanceof EventPage ? 1 : 0;
        }
        assertThat(events).isGreaterThan(PAGES / 4);
    }

    private static void check(String what, String path, Reading reading) {
        assertThat(reading.problems()).as(what).allSatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isNotNegative();
            assertThat(problem.message()).isNotBlank();
        });
        switch (reading.page()) {
            case EventPage page -> check(what, page);
            case DayPage page ->
                assertThat(page.entries()).as(what).extracting(DayEntry::title).doesNotContainNull();
            case OtherPage other ->
                assertThat(isRejected(reading) || isNoNews(path)).as(what).isTrue();
        }
    }

    private static void check(String what, EventPage page) {
        assertThat(page.title()).as(what).isNotBlank();
        assertThat(page.related())
                .as(what)
                .extracting(RelatedItem::target)
                .doesNotContain(page.id())
                .doesNotHaveDuplicates();
        assertThat(page.related())
                .as(what)
                .allSatisfy(item -> assertThat(item.shared())
                        .doesNotHaveDuplicates()
                        .allSatisfy(tag -> assertThat(tag.name()).isNotBlank()));
    }

    private static boolean isNoNews(String path) {
        PagePath.Kind kind = PagePath.of(path).kind();
        return kind == PagePath.Kind.OTHER || kind == PagePath.Kind.FRONT;
    }

    private static boolean isRejected(Reading reading) {
        return reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.REJECTED);
    }
}
