package annals.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIndexTest {

    private static final List<String> TITLES = List.of(
            "Syria's ceasefire begins",
            "The Syrian government sees a cease-fire",
            "四川發生大地震",
            "总统访问北京",
            "總統府聲明",
            "Łódź déjà vu 🎉",
            "White House, black horse",
            "地 震");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "syria, false, '0'",
        "Syria’s, false, '0'",
        "syria, true, '0,1'",
        "CEASEFIRE, false, '0'",
        "cease-fire, false, '1'",
        "地震, false, '2'",
        "地 震, false, '7'",
        "地，震, false, '7'",
        "地震发生, false, ''",
        "發生大, false, '2'",
        "总统, false, '3,4'",
        "總統, false, '3,4'",
        "総統, false, ''",
        "lodz, false, '5'",
        "DEJA VU, false, '5'",
        "🎉, false, '5'",
        "White House, false, '6'",
        "White Ho, false, ''",
        "White Ho, true, '6'",
        "the syrian gov, true, '1'",
        "the syrian x, true, ''",
        "House white, false, ''",
        "summary word, false, '0,1,2,3,4,5,6,7'",
        "horse summary, false, ''",
        "!!!, false, ''",
        "!!!, true, ''",
    })
    void finds(String words, boolean open, String events) throws IOException {
        try (TextIndex index = make("1")) {
            assertThat(found(index, words, open)).isEqualTo(events);
        }
    }

    @Test
    void isKeptForTheArchiveItWasMadeFrom() throws IOException {
        make("1").close();
        try (TextIndex index = TextIndex.open(folder.resolve("index"), "1").orElseThrow()) {
            assertThat(index.size()).isEqualTo(TITLES.size());
            assertThat(found(index, "地震", false)).isEqualTo("2");
        }
        assertThat(TextIndex.open(folder.resolve("index"), "2")).isEmpty();
        assertThat(TextIndex.open(folder.resolve("other"), "1")).isEmpty();
    }

    @Test
    void takesThePlaceOfAStaleOne() throws IOException {
        make("1").close();
        make("2").close();
        try (TextIndex index = TextIndex.open(folder.resolve("index"), "2").orElseThrow()) {
            assertThat(index.size()).isEqualTo(TITLES.size());
        }
    }

    @Test
    void isNotOpenedWhenDamaged() throws IOException {
        make("1").close();
        Path file = folder.resolve("index/segments_1");
        Files.write(file, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> TextIndex.open(folder.resolve("index"), "1")).isInstanceOf(IOException.class);
    }

    @Test
    void isGivenUpWithoutATrace() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        assertThat(new TextIndexer(
                                folder.resolve("index"), "1", TextIndexTest::texts, () -> asked.incrementAndGet() < 4)
                        .make())
                .isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void isMadeInMemoryWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Optional<TextIndex> made = new TextIndexer(file.resolve("index"), "1", TextIndexTest::texts, () -> true).make();
        try (TextIndex index = made.orElseThrow()) {
            assertThat(found(index, "总统", false)).isEqualTo("3,4");
        }
    }

    @Test
    void keepsTheOrderOfManyEventsThroughAllMerges() throws IOException {
        Random random = new Random(26);
        List<String> titles = new ArrayList<>();
        for (int event = 0; event < 30_000; event++) {
            titles.add("word" + random.nextInt(50) + " number" + event + " " + "filler ".repeat(random.nextInt(40)));
        }
        TextIndexer indexer = new TextIndexer(
                folder.resolve("index"), "1", sink -> titles.forEach(title -> sink.accept(title, null)), () -> true);
        try (TextIndex index = indexer.make().orElseThrow()) {
            for (int i = 0; i < 200; i++) {
                int event = random.nextInt(titles.size());
                assertThat(found(index, "number" + event, false)).isEqualTo(Integer.toString(event));
            }
            int[] expected = IntStream.range(0, titles.size())
                    .filter(event -> titles.get(event).startsWith("word7 "))
                    .toArray();
            assertThat(index.find(Phrase.of("word7", false)).stream().toArray()).isEqualTo(expected);
        }
    }

    @Test
    void anUnfinishedWordMayBeginThousandsAndAPhraseHaveThousands() throws IOException {
        List<String> numbers =
                IntStream.range(0, 3_000).mapToObj(number -> "t" + number).toList();
        TextIndexer.Texts many = sink -> {
            numbers.forEach(number -> sink.accept("peace " + number, null));
            sink.accept(String.join(" ", numbers), null);
        };
        try (TextIndex index = new TextIndexer(folder.resolve("many"), "1", many, () -> true)
                .make()
                .orElseThrow()) {
            assertThat(index.find(Phrase.of("peace t", true)).cardinality()).isEqualTo(3_000);
            assertThat(found(index, String.join(" ", numbers), false)).isEqualTo("3000");
        }
    }

    private TextIndex make(String generation) throws IOException {
        return new TextIndexer(folder.resolve("index"), generation, TextIndexTest::texts, () -> true)
                .make()
                .orElseThrow();
    }

    private static void texts(TextIndexer.Texts.Sink sink) {
        TITLES.forEach(title -> sink.accept(title, "summary word"));
    }

    private static String found(TextIndex index, String words, boolean open) throws IOException {
        return String.join(
                ",",
                index.find(Phrase.of(words, open)).stream()
                        .mapToObj(Integer::toString)
                        .toList());
    }
}
