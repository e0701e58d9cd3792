package annals.explore;

import annals.library.Library;
import annals.library.TestArchive;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of an open archive; every one has a session of its own, in which everything is answered at once. */
public abstract class WithArchive {

    @TempDir
    private static Path folder;

    protected static TestArchive archive;
    protected static Library library;

    protected Session session;

    @BeforeAll
    static void open() throws Exception {
        archive = TestArchive.in(folder);
        library = archive.open();
    }

    @BeforeEach
    void begin() {
        session = new Session(library, Runnable::run, Runnable::run);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    protected static Query query(String text) throws QuerySyntaxException {
        return QueryParser.parse(text);
    }

    protected static double day(EventId event) {
        return (double) event.date().toEpochDay();
    }

    protected static List<EventId> matching(Session session) {
        return session.matching().stream().mapToObj(session.chronicle()::id).toList();
    }
}
