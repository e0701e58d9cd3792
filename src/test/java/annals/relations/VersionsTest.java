package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annals.archive.Archive;
import annals.chronicle.Chronicle;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.library.Library;
import annals.model.EventId;
import annals.relations.Versions.Folded;
import annals.search.Folding;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    private static final Path HOME = Path.of(System.getProperty("annals.home", "."));
    private static final Path LABELLED =
            HOME.resolve("src/test/resources/annals/relations/versions-of-zh-2003-2014.txt");
    private static final Path ARCHIVE = HOME.resolve("../shared/archives/zh-2003-2014.tar.xz");
    private static final String TALKS = "The United Nations opens peace talks with all parties in Geneva";

    private final Chronicle.Builder builder = new Chronicle.Builder(List.of());

    @Test
    void areSeenWhereATopicWasPutInFront() {
        event(0, TALKS);
        event(0, "Syrian Civil War. " + TALKS);
        event(0, "Something else entirely happens in Geneva on that day");
        assertThat(versions().groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void mayDifferInNumbersButNotInWhatTheySay() {
        event(0, "An explosion in the port of the capital kills 28 and injures 287 people");
        event(1, "An explosion in the port of the capital kills 32 and injures 321 people");
        event(1, "An explosion in the centre of another city kills 32 and injures some people");
        assertThat(versions().groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void areOfTheSameDayOrTheNext() {
        event(0, TALKS);
        event(2, TALKS);
        event(3, TALKS);
        event(4, TALKS);
        assertThat(versions().groups()).containsExactly(List.of(1, 2));
        assertThat(versions().of(0)).containsExactly(0);
        assertThat(versions().of(2)).containsExactly(1, 2);
    }

    @Test
    void mayDifferMoreWhereBothCiteAnArticle() {
        String reworded = "The United Nations again opens its peace talks with all parties in Vienna";
        event(0, TALKS);
        event(1, reworded);
        assertThat(versions().groups()).isEmpty();
        builder.source(0, "BBC", "https://bbc.example/news/1");
        builder.source(1, "BBC", "https://bbc.example/news/1");
        assertThat(versions().groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void areNotSeenInHeadlinesOfAFewWordsOrNone() {
        event(0, "Both houses of parliament are elected in Poland");
        event(0, "Both houses of parliament are elected in Switzerland");
        event(0, "Elections");
        event(0, "???");
        event(0, "!!!");
        assertThat(versions().groups()).isEmpty();
    }

    @Test
    void areComparedAsTheyAreFolded() {
        event(0, TALKS);
        event(0, TALKS.replace('e', 'E').replace("E", "é"));
        assertThat(versions().groups()).isEmpty();
        Versions folded = Versions.of(builder.build(), text -> text.replace("é", "e"));
        assertThat(folded.groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void foldIntoTheOneThatTellsMost() {
        event(0, TALKS);
        builder.event(new EventId(LocalDate.of(2016, 1, 1), "stub"), TALKS, -1, true);
        event(0, TALKS);
        event(1, "Another day passes");
        builder.link(3, 0);
        builder.link(3, 1);
        builder.link(2, 1);
        builder.link(0, 1);
        BitSet all = new BitSet();
        all.set(0, 4);
        Folded folded = versions().fold(all);
        assertThat(folded.events().stream()).containsExactly(0, 3);
        assertThat(folded.count(0)).isEqualTo(3);
        assertThat(folded.count(3)).isEqualTo(1);
        all.clear(0);
        assertThat(versions().fold(all).events().stream()).containsExactly(2, 3);
        assertThat(versions().fold(all).count(2)).isEqualTo(2);
    }

    @Test
    void canStayUnfoldedAndSayWhoStandsForThem() {
        event(0, TALKS);
        event(0, TALKS);
        event(1, "Another day passes");
        event(1, "Another day passes");
        BitSet all = new BitSet();
        all.set(0, 4);
        Folded folded = versions().fold(all);
        assertThat(folded.events().stream()).containsExactly(1, 3);
        assertThat(folded.standIn(0)).isEqualTo(1);
        assertThat(folded.standIn(1)).isEqualTo(1);
        assertThat(folded.standIn(-1)).isEqualTo(-1);
        assertThat(folded.hidden(0, 4)).isEqualTo(2);
        assertThat(folded.hidden(1, 2)).isEqualTo(1);
        assertThat(folded.hidden(2, 1)).isZero();
        Folded partly = versions().fold(all, Set.of(0));
        assertThat(partly.events().stream()).containsExactly(0, 1, 3);
        assertThat(partly.standIn(0)).isZero();
        assertThat(partly.hidden(0, 4)).isEqualTo(1);
        assertThat(all.cardinality())
                .as("what was asked about is left as it was")
                .isEqualTo(4);
    }

    @RepeatedTest(20)
    void areThoseThatComparingAllPairsFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<List<String>> headlines = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            headlines.add(
                    i == 0 || random.nextInt(3) == 0
                            ? words(random, 1 + random.nextInt(18))
                            : reworded(headlines.get(random.nextInt(i)), random));
            days.add(i / 40);
            event(days.getLast(), String.join(" ", headlines.getLast()));
        }
        List<Integer> firsts = new ArrayList<>();
        for (int newer = 0; newer < headlines.size(); newer++) {
            firsts.add(newer);
            for (int older = newer - 1; older >= 0; older--) {
                if (days.get(newer) - days.get(older) <= 1
                        && days.get(newer) - days.get(firsts.get(older)) <= 1
                        && almostTheSame(headlines.get(older), headlines.get(newer))) {
                    firsts.set(newer, firsts.get(older));
                }
            }
        }
        Versions versions = versions();
        assertThat(IntStream.range(0, headlines.size())
                        .mapToObj(event -> versions.of(event).getFirst()))
                .containsExactlyElementsOf(firsts);
        assertThat(versions.groups()).as("some are one, or nothing is tested").hasSizeGreaterThan(3);
    }

    private static List<String> words(Random random, int count) {
        return Stream.generate(() -> "w" + (char) ('a' + (int) Math.sqrt(random.nextInt(26 * 26))))
                .distinct()
                .limit(count)
                .toList();
    }

    private static List<String> reworded(List<String> headline, Random random) {
        List<String> other = new ArrayList<>(headline);
        Collections.shuffle(other, random);
        for (int i = random.nextInt(7); i > 0; i--) {
            if (random.nextBoolean()) {
                other.add("x" + random.nextInt(50));
            } else if (other.size() > 1) {
                other.removeLast();
            }
        }
        return other;
    }

    private static boolean almostTheSame(List<String> one, List<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        Set<String> shorter = new HashSet<>(one);
        if (new HashSet<>(other).size() < shorter.size()) {
            shorter = new HashSet<>(other);
        }
        return 10 * both.size() >= 8 * either.size()
                || (shorter.size() >= 8 && 100 * both.size() >= 93 * shorter.size());
    }

    @Test
    void areKeptOnDiskWithTheArchiveTheyWereFoundIn(@TempDir Path folder) throws IOException {
        event(0, TALKS);
        event(1, TALKS);
        event(1, "Another day passes");
        event(2, TALKS);
        Path file = folder.resolve("versions");
        VersionFile.write(versions(), file, "generation 1");
        Chronicle chronicle = builder.build();
        Versions read = VersionFile.read(file, "generation 1", chronicle).orElseThrow();
        assertThat(read.saysTheSameAs(versions())).isTrue();
        assertThat(read.groups()).isEqualTo(versions().groups()).hasSize(1);
        assertThat(read.saysTheSameAs(Versions.ofPairs(chronicle, new int[] {4})))
                .isFalse();
        assertThat(VersionFile.read(file, "generation 2", chronicle)).isEmpty();
        event(9, "One more");
        assertThat(VersionFile.read(file, "generation 1", builder.build())).isEmpty();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 5] ^= 1;
        Files.write(file, bytes);
        assertThat(VersionFile.read(file, "generation 1", chronicle)).isEmpty();
    }

    @Test
    void areRightInARealArchive(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(ARCHIVE), () -> "SKIPPED: the archive " + ARCHIVE + " is not here");
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(Archive.at(ARCHIVE)));
        try (Library library = Library.open(store)) {
            Chronicle chronicle = library.chronicle();
            Versions versions = Versions.of(chronicle, Folding::fold);
            Judged choosing = new Judged();
            Judged heldOut = new Judged();
            for (String line : Files.readAllLines(LABELLED)) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", -1);
                    int first = number(parts[1], chronicle);
                    boolean seen = versions.of(first).contains(number(parts[2], chronicle));
                    boolean odd = chronicle.id(first).date().getDayOfMonth() % 2 == 1;
                    (odd ? choosing : heldOut).add(parts[0].equals("same"), seen);
                }
            }
            assertThat(choosing).hasToString("3 of 8 seen as one, 0 wrongly");
            assertThat(heldOut).hasToString("8 of 10 seen as one, 0 wrongly");
            assertThat(versions.groups()).as("none but what was labelled").hasSize(choosing.right + heldOut.right);
        }
    }

    /** What became of the pairs of one half. */
    private static final class Judged {
        private int same;
        private int right;
        private int wrong;

        void add(boolean isSame, boolean seen) {
            same += isSame ? 1 : 0;
            right += isSame && seen ? 1 : 0;
            wrong += !isSame && seen ? 1 : 0;
        }

        @Override
        public String toString() {
            return right + " of " + same + " seen as one, " + wrong + " wrongly";
        }
    }

    private static int number(String id, Chronicle chronicle) {
        return chronicle.numberOf(EventId.parse(id).orElseThrow()).orElseThrow();
    }

    private void event(int day, String title) {
        builder.event(new EventId(LocalDate.of(2016, 1, 1).plusDays(day), "e" + builder.size()), title, -1, false);
    }

    private Versions versions() {
        return Versions.of(builder.build(), UnaryOperator.identity());
    }
}
