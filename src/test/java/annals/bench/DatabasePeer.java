package annals.bench;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.model.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * The same questions, asked of a copy of the database, which has its tags in a table with indexes for them, without its cache
 * of results.
 */
final class DatabasePeer implements AutoCloseable {

    private final Connection connection;
    private final Chronicle chronicle;
    private final WindowQuestions questions;
    private final Random random = new Random(2);

    private final Path copy;

    DatabasePeer(Path folder, Library library) throws SQLException, IOException {
        copy = Files.createTempDirectory(folder, "peer");
        Files.copy(folder.resolve("annals.mv.db"), copy.resolve("annals.mv.db"));
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + copy.resolve("annals") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        count("CREATE TABLE tagged (event_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, on_date DATE NOT NULL)");
        count("INSERT INTO tagged SELECT e.event_id, CAST(MOD(u.event_tag_key, 16777216) AS INTEGER), e.on_date"
                + " FROM event_tag u JOIN event e ON e.event_id = CAST(u.event_tag_key / 16777216 AS INTEGER)");
        count("CREATE INDEX tagged_by_tag ON tagged (tag_id, on_date, event_id)");
        count("CREATE INDEX tagged_by_event ON tagged (event_id, tag_id)");
        count("SET OPTIMIZE_REUSE_RESULTS 0");
        chronicle = library.chronicle();
        questions = new WindowQuestions(library, 3);
    }

    /** Of one tag, in all years. */
    long changeOfQuery() throws SQLException {
        return show(((Query.HasTag) questions.tag()).name(), LocalDate.of(-9999, 1, 1), LocalDate.of(99_999, 1, 1));
    }

    /** Of one tag, somewhere. */
    long changeOfSpan() throws SQLException {
        int from = random.nextInt(chronicle.size());
        int to = Math.min(chronicle.size() - 1, from + (int) (chronicle.size() * Math.pow(random.nextDouble(), 3)));
        return show(
                ((Query.HasTag) questions.tag()).name(),
                LocalDate.ofEpochDay(chronicle.day(from)),
                LocalDate.ofEpochDay(chronicle.day(to)));
    }

    private long show(String tag, LocalDate from, LocalDate to) throws SQLException {
        String meant =
                " FROM tag t JOIN tagged u ON u.tag_id = t.tag_id WHERE t.name = ? AND u.on_date BETWEEN ? AND ?";
        String title = " FROM tag t JOIN tagged u ON u.tag_id = t.tag_id JOIN event e ON e.event_id = u.event_id"
                + " WHERE t.name = ? AND u.on_date BETWEEN ? AND ?";
        return count(
                        "SELECT EXTRACT(YEAR FROM u.on_date), COUNT(*)" + meant
                                + " GROUP BY EXTRACT(YEAR FROM u.on_date)",
                        tag,
                        from,
                        to)
                + count(
                        "SELECT o.tag_id, COUNT(*) AS uses FROM tag t JOIN tagged u ON u.tag_id = t.tag_id"
                                + " JOIN tagged o ON o.event_id = u.event_id"
                                + " WHERE t.name = ? AND u.on_date BETWEEN ? AND ?"
                                + " GROUP BY o.tag_id ORDER BY uses DESC FETCH FIRST 50 ROWS ONLY",
                        tag,
                        from,
                        to)
                + count("SELECT e.title" + title + " FETCH FIRST 60 ROWS ONLY", tag, from, to);
    }

    /** As a part of a text, since the database knows no words. */
    long words() throws SQLException {
        String words = questions.text().words().toLowerCase(Locale.ROOT);
        return count(
                "SELECT event_id FROM event WHERE POSITION(? IN LOWER(title)) > 0 OR POSITION(? IN LOWER(summary)) > 0",
                words,
                words);
    }

    private long count(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            long rows = 0;
            if (statement.execute()) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows++;
                    }
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        Files.delete(copy.resolve("annals.mv.db"));
        Files.delete(copy);
    }
}
