package annals.relations;

import annals.chronicle.Chronicle;
import annals.chronicle.SectionFile;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which events of an archive are versions of others, on disk: how many events there are, then of each version its number and
 * that of the first version.
 */
public final class VersionFile {

    /** Changes with what {@link Versions} finds, so that what an older one found is found anew. */
    private static final SectionFile FILE = new SectionFile("VERSION1");

    private VersionFile() {}

    public static void write(Versions versions, Path file, String generation) throws IOException {
        int[] numbers = versions.pairs();
        ByteBuffer bytes = ByteBuffer.allocateDirect(numbers.length * Integer.BYTES);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(numbers);
        FILE.write(List.of(MemorySegment.ofBuffer(bytes)), file, generation);
    }

    /** @return nothing where there is none, or one of another archive, of another form, or a damaged one */
    public static Optional<Versions> read(Path file, String generation, Chronicle chronicle) throws IOException {
        return FILE.read(file, generation)
                .map(sections ->
                        sections.getFirst().toArray(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN)))
                .filter(numbers -> numbers.length % 2 == 1 && numbers[0] == chronicle.size())
                .map(numbers -> Versions.ofPairs(chronicle, numbers));
    }
}
