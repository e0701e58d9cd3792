package annals.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Makes a {@link TextIndex}. It is made beside its place and moved there when it is whole, so that a kill leaves none or all
 * of it. Where nothing can be written, or another process is just writing it, it is made in memory.
 */
public final class TextIndexer {

    private static final double MEGABYTES_IN_MEMORY = 48;
    private static final FieldType WORDS = words();

    private final Path folder;
    private final String generation;
    private final Texts texts;
    private final BooleanSupplier goesOn;

    /** Shows all texts in the order of the events. */
    @FunctionalInterface
    public interface Texts {
        void read(Sink sink);

        /** Takes one event's texts. */
        @FunctionalInterface
        interface Sink {
            void accept(String title, @Nullable String summary);
        }
    }

    /**
     * @param folder where the index belongs
     * @param generation of the archive that the texts are from
     * @param goesOn asked again and again; where it says no, the making is given up
     */
    public TextIndexer(Path folder, String generation, Texts texts, BooleanSupplier goesOn) {
        this.folder = folder;
        this.generation = generation;
        this.texts = texts;
        this.goesOn = goesOn;
    }

    /** @return nothing if it was given up */
    public Optional<TextIndex> make() throws IOException {
        Path next = folder.resolveSibling(folder.getFileName() + ".next");
        try {
            if (!fillOnDisk(next)) {
                remove(next);
                return Optional.empty();
            }
            remove(folder);
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
            return TextIndex.open(folder, generation);
        } catch (IOException e) {
            LoggerFactory.getLogger(TextIndexer.class).info("the index of words is made in memory: {}", e.toString());
            return inMemory();
        }
    }

    private boolean fillOnDisk(Path next) throws IOException {
        try (Directory directory = FSDirectory.open(next)) {
            return fill(directory);
        }
    }

    private Optional<TextIndex> inMemory() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        return fill(directory) ? Optional.of(new TextIndex(directory)) : Optional.empty();
    }

    private boolean fill(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Words.ANALYZER)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
                // Merges neighbours only, so that events keep their order, and a document's number is its event's.
                .setMergePolicy(new LogDocMergePolicy())
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            texts.read((title, summary) -> add(writer, title, summary));
            writer.setLiveCommitData(TextIndex.note(generation).entrySet());
            writer.commit();
            return true;
        } catch (CancellationException e) {
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(IndexWriter writer, String title, @Nullable String summary) {
        if (!goesOn.getAsBoolean()) {
            throw new CancellationException("given up");
        }
        Document document = new Document();
        document.add(new Field(TextIndex.FIELD, title, WORDS));
        if (summary != null) {
            document.add(new Field(TextIndex.FIELD, summary, WORDS));
        }
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
