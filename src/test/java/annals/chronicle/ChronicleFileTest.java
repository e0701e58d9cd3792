package annals.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleFileTest {

    private static final String GENERATION = "1f4000-9a0b1c2d";

    @TempDir
    private Path folder;

    private final RandomArchive archive = RandomArchive.of(new Random(23), 700);
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("columns");
        ChronicleFile.write(archive.chronicle(), file, GENERATION);
    }

    @Test
    void keepsEverything() throws IOException {
        Chronicle kept = ChronicleFile.read(file, GENERATION).orElseThrow();
        Chronicle made = archive.chronicle();
        assertThat(kept.size()).isEqualTo(made.size());
        assertThat(kept.tags()).isEqualTo(made.tags());
        BitSet all = new BitSet();
        all.set(0, made.size());
        assertThat(kept.weightiest(all, 0, 700, 700)).isEqualTo(made.weightiest(all, 0, 700, 700));
        for (int event = 0; event < made.size(); event++) {
            assertThat(kept.id(event)).isEqualTo(made.id(event));
            assertThat(kept.title(event)).isEqualTo(made.title(event));
            assertThat(kept.lastDay(event)).isEqualTo(made.lastDay(event));
            assertThat(kept.key(event)).isEqualTo(made.key(event));
            assertThat(kept.topic(event)).isEqualTo(made.topic(event));
            assertThat(kept.degree(event)).isEqualTo(made.degree(event));
            assertThat(kept.isStub(event)).isEqualTo(made.isStub(event));
            assertThat(kept.targetsOf(event)).isEqualTo(made.targetsOf(event));
            assertThat(kept.pointersTo(event)).isEqualTo(made.pointersTo(event));
            assertThat(kept.tagsOf(event)).isEqualTo(made.tagsOf(event));
        }
        for (int tag = 0; tag < made.tags().size(); tag++) {
            assertThat(eventsOf(kept, tag)).isEqualTo(eventsOf(made, tag));
        }
    }

    @Test
    void takesAwayWhatKilledProcessesBegan() throws IOException {
        Path left = Files.createFile(folder.resolve("columns." + Integer.MAX_VALUE + ".next"));
        Path other = Files.createFile(folder.resolve("stories." + Integer.MAX_VALUE + ".next"));
        long alive = ProcessHandle.allProcesses()
                .mapToLong(ProcessHandle::pid)
                .filter(pid -> pid != ProcessHandle.current().pid())
                .findFirst()
                .orElseThrow();
        Path beingWritten = Files.createFile(folder.resolve("columns." + alive + ".next"));
        ChronicleFile.write(archive.chronicle(), file, GENERATION);
        assertThat(left).doesNotExist();
        assertThat(other).exists();
        assertThat(beingWritten).exists();
        assertThat(file).exists();
    }

    @Test
    void keepsAnEmptyArchive() throws IOException {
        ChronicleFile.write(Chronicle.empty(), file, GENERATION);
        assertThat(ChronicleFile.read(file, GENERATION)).map(Chronicle::size).contains(0);
    }

    @Test
    void isNotReadForAnotherArchive() throws IOException {
        assertThat(ChronicleFile.read(file, "1f4000-9a0b1c2e")).isEmpty();
        assertThat(ChronicleFile.read(file, "1f4000")).isEmpty();
    }

    @Test
    void isNotThereAtFirst() throws IOException {
        assertThat(ChronicleFile.read(folder.resolve("another"), GENERATION)).isEmpty();
    }

    @Test
    void isNotReadWhenAnyByteIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(24);
        for (int i = 0; i < 300; i++) {
            int at = i < 64 ? i : random.nextInt(whole.length);
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Path other = Files.write(folder.resolve("damaged-" + i), damaged);
            assertThat(ChronicleFile.read(other, GENERATION)).as("byte %d", at).isEmpty();
        }
    }

    @Test
    void isNotReadWhenItsEndIsMissing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 63, 64, 71, 72, 500, whole.length - 8, whole.length - 1}) {
            Path other = Files.write(folder.resolve("short-" + length), Arrays.copyOf(whole, length));
            assertThat(ChronicleFile.read(other, GENERATION))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void leavesNothingBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static Optional<BitSet> eventsOf(Chronicle chronicle, int tag) {
        BitSet events = new BitSet();
        chronicle.addEventsOf(tag, events);
        return Optional.of(events).filter(found -> found.cardinality() == chronicle.countOf(tag));
    }
}
