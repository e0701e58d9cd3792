package annals.library;

import annals.chronicle.Chronicle;
import annals.chronicle.ChronicleFile;
import annals.search.TextIndex;
import annals.search.TextIndexer;
import annals.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * The files beside a database that were made from it: its columns, its index of words, its stories and versions of events.
 * Whatever is wrong with them, they can be made anew.
 */
public final class Derived {

    private final Store store;

    public Derived(Store store) {
        this.store = store;
    }

    /** What is wrong, in words; nothing in a whole store, nor where a file was not made yet. */
    public List<String> complaints() throws IOException {
        List<String> complaints = new ArrayList<>();
        if (Files.exists(ColumnLoader.file(store)) && !columnsAreRight()) {
            complaints.add("the columns (" + ColumnLoader.file(store) + ") are not those of the database");
        }
        if (Files.exists(LibrarySearch.folder(store)) && !indexIsRight()) {
            complaints.add("the index of words (" + LibrarySearch.folder(store) + ") is not that of the database");
        }
        Kept.STORIES.complaint(store).ifPresent(complaints::add);
        Kept.VERSIONS.complaint(store).ifPresent(complaints::add);
        return complaints;
    }

    /** Makes all from the database, whether they are there or not. */
    public void makeAnew() throws IOException {
        Chronicle made = ColumnLoader.fromStore(store);
        ChronicleFile.write(made, ColumnLoader.file(store), store.generation());
        Kept.STORIES.makeAnew(store, made);
        Kept.VERSIONS.makeAnew(store, made);
        Optional<TextIndex> index = new TextIndexer(
                        LibrarySearch.folder(store), store.generation(), sink -> store.texts(sink::accept), () -> true)
                .make();
        if (index.isPresent()) {
            index.get().close();
        }
    }

    private boolean columnsAreRight() throws IOException {
        Optional<Chronicle> kept = ChronicleFile.read(ColumnLoader.file(store), store.generation());
        return kept.isPresent() && kept.get().saysTheSameAs(ColumnLoader.fromStore(store));
    }

    private boolean indexIsRight() {
        try {
            Optional<TextIndex> index = TextIndex.open(LibrarySearch.folder(store), store.generation());
            if (index.isEmpty()) {
                return false;
            }
            try (TextIndex open = index.get()) {
                return open.size() == store.totals().events();
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Derived.class).warn("the index of words cannot be read", e);
            return false;
        }
    }
}
