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

/** An archive's stories on disk: of each event the number of its story. */
public final class StoryFile {

    /** Changes with what {@link StoryFinder} finds, so that stories found by an older one are found anew. */
    private static final SectionFile FILE = new SectionFile("STORIES1");

    private StoryFile() {}

    public static void write(Stories stories, Path file, String generation) throws IOException {
        int[] numbers = stories.numbers();
        ByteBuffer bytes = ByteBuffer.allocateDirect(numbers.length * Integer.BYTES);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(numbers);
        FILE.write(List.of(MemorySegment.ofBuffer(bytes)), file, generation);
    }

    /** @return nothing where there is none, or one of another archive, of another form, or a damaged one */
    public static Optional<Stories> read(Path file, String generation, Chronicle chronicle) throws IOException {
        return FILE.read(file, generation)
                .map(sections ->
                        sections.getFirst().toArray(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN)))
                .filter(numbers -> numbers.length == chronicle.size())
                .map(numbers -> Stories.ofNumbers(chronicle, numbers));
    }
}
