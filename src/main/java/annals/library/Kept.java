package annals.library;

import annals.chronicle.Chronicle;
import annals.relations.Stories;
import annals.relations.StoryFile;
import annals.relations.StoryFinder;
import annals.relations.VersionFile;
import annals.relations.Versions;
import annals.search.Folding;
import annals.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is found in an archive's columns and takes its time: it is kept in a file that lies beside the database, and where that
 * is missing, stale or damaged, it is found anew and kept there.
 *
 * @param what it is, in words; also the file's name
 */
record Kept<T>(String what, Reader<T> reader, Function<Chronicle, T> finder, Writer<T> writer, BiPredicate<T, T> same) {

    static final Kept<Stories> STORIES =
            new Kept<>("stories", StoryFile::read, StoryFinder::find, StoryFile::write, Stories::saysTheSameAs);

    static final Kept<Versions> VERSIONS = new Kept<>(
            "versions",
            VersionFile::read,
            chronicle -> Versions.of(chronicle, Folding::fold),
            VersionFile::write,
            Versions::saysTheSameAs);

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    interface Reader<T> {
        /** @return nothing where the file is none of this archive, or damaged */
        Optional<T> read(Path file, String generation, Chronicle chronicle) throws IOException;
    }

    interface Writer<T> {
        void write(T found, Path file, String generation) throws IOException;
    }

    /** @param folder of the database */
    Path file(Path folder) {
        return folder.resolve(what);
    }

    /** Others may ask the store while it is found. */
    T load(StoreTurn store, Chronicle chronicle) {
        Path file = file(store.ask(Store::folder));
        try {
            Optional<T> kept = reader.read(file, generation(store), chronicle);
            if (kept.isPresent()) {
                return kept.get();
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("the {} in {} cannot be read and are found anew", what, file, e);
        }
        T found = finder.apply(chronicle);
        try {
            writer.write(found, file, generation(store));
        } catch (IOException | UncheckedIOException e) {
            LOG.info("the {} are not kept in {}: {}", what, file, e.toString());
        }
        return found;
    }

    /** Finds it, whether it is there or not. */
    void makeAnew(Store store, Chronicle chronicle) throws IOException {
        writer.write(finder.apply(chronicle), file(store.folder()), store.generation());
    }

    /** What is wrong with the file, in words; nothing where there is none. */
    Optional<String> complaint(Store store) throws IOException {
        Path file = file(store.folder());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Chronicle chronicle = ColumnLoader.fromStore(store);
        Optional<T> kept = reader.read(file, store.generation(), chronicle);
        return kept.isPresent() && same.test(kept.get(), finder.apply(chronicle))
                ? Optional.empty()
                : Optional.of("the " + what + " (" + file + ") are not those of the database");
    }

    private static String generation(StoreTurn store) {
        return store.ask(open -> {
            try {
                return open.generation();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
