package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.archive.Problem.Severity;
import annals.testing.BesideOthers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred thousand damaged pages: each is read in no time, or it is said why not. */
@BesideOthers
class PageFuzzTest {

    private static final int PAGES = 100_000;
    private static final int PAGES_OF_A_SEED = 1_000;
    private static final Duration LONGEST = Duration.ofMillis(100);

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
    void readsEachOrSaysWhyNot() throws IOException {
        List<String> texts = new ArrayList<>(TEXTS);
        texts.addAll(realPages());
        int events = IntStream.range(0, PAGES / PAGES_OF_A_SEED)
                .parallel()
                .map(seed -> readDamaged(seed, texts))
                .sum();
        assertThat(events).isGreaterThan(PAGES / 4);
    }

    /** Pages of the sample, and of the real archives where they lie beside. */
    private static List<String> realPages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path archive : List.of(RealPages.SAMPLE, RealPages.SEEDS, RealPages.CHINESE)) {
            if (Files.exists(archive)) {
                RealPages.visit(archive, (path, text) -> pages.add(text));
            }
        }
        assertThat(pages).hasSizeGreaterThan(1_000);
        return pages;
    }

    /** @return how many of the pages are still events */
    private static int readDamaged(int seed, List<String> texts) {
        Random random = new Random(seed);
        Mutations mutations = new Mutations(seed);
        int events = 0;
        for (int i = 0; i < PAGES_OF_A_SEED; i++) {
            String path = PATHS.get(i % PATHS.size());
            byte[] content =
                    mutations.mutate(texts.get(random.nextInt(texts.size())), texts.get(random.nextInt(texts.size())));
            String what = "page " + i + " of seed " + seed + ": " + new String(content, StandardCharsets.UTF_8);
            Reading reading = readInTime(what, path, content);
            check(what, path, reading);
            events += reading.page() instanceof EventPage ? 1 : 0;
        }
        return events;
    }

    /** By this thread's own work, and once more where it seems too much: the reader may just have been compiled. */
    private static Reading readInTime(String what, String path, byte[] content) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Reading reading = null;
        Duration time = LONGEST;
        for (int attempt = 0; attempt < 3 && time.compareTo(LONGEST) >= 0; attempt++) {
            long start = threads.getCurrentThreadCpuTime();
            reading = Reading.of(path, content);
            time = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        }
        assertThat(time).as(what).isLessThan(LONGEST);
        return Objects.requireNonNull(reading);
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
