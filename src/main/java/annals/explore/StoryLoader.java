package annals.explore;

import annals.chronicle.Chronicle;
import annals.relations.Stories;
import annals.relations.StoryFile;
import annals.relations.StoryFinder;
import annals.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has an archive's stories: from the file that lies beside its database, or, where that is missing, stale or damaged, found
 * anew and kept there.
 */
final class StoryLoader {

    private static final String FILE = "stories";
    private static final Logger LOG = LoggerFactory.getLogger(StoryLoader.class);

    private StoryLoader() {}

    /** @param folder of the database */
    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    /** Others may ask the store while stories are found. */
    static Stories load(StoreTurn store, Chronicle chronicle) {
        Path folder = store.ask(Store::folder);
        try {
            Optional<Stories> kept = StoryFile.read(file(folder), generation(store), chronicle);
            if (kept.isPresent()) {
                return kept.get();
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("the stories in {} cannot be read and are found anew", file(folder), e);
        }
        Stories found = StoryFinder.find(chronicle);
        try {
            StoryFile.write(found, file(folder), generation(store));
        } catch (IOException | UncheckedIOException e) {
            LOG.info("the stories are not kept in {}: {}", folder, e.toString());
        }
        return found;
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
