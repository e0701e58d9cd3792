package annals.workspace.file;

import annals.store.Sql;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.h2.api.ErrorCode;

/**
 * The database of a workspace: one row for each thing, in the form it has in JSON. Nothing ever asks it for a part of a thing,
 * and all of it fits into memory.
 */
final class WorkspaceDatabase implements AutoCloseable {

    private static final String NAME = "workspace";
    private static final String NEXT = "workspace.next";
    private static final String END = ".mv.db";

    private static final String CHECKSUM = "checksum";

    private static final long LARGE = 2_000_000;
    private static final long WASTEFUL = 10;

    private final Connection connection;

    private WorkspaceDatabase(Connection connection) {
        this.connection = connection;
    }

    static Path file(Path folder) {
        return folder.resolve(NAME + END);
    }

    static boolean exists(Path folder) {
        return Files.exists(file(folder));
    }

    /** Whether a failure only means that somebody else has it open. */
    static boolean isElsewhereInUse(Exception e) {
        return e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    static WorkspaceDatabase openForReading(Path folder) throws SQLException {
        return new WorkspaceDatabase(
                DriverManager.getConnection(url(folder, NAME) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE"));
    }

    static WorkspaceDatabase openForWriting(Path folder) throws SQLException {
        return writing(url(folder, NAME) + ";IFEXISTS=TRUE");
    }

    /**
     * Each commit is on disk before the next; by default H2 tears its tables when its process is killed. Nor does it tidy up
     * when it closes, which would take a fifth of a second after each change; see {@link #isBloated}.
     */
    private static WorkspaceDatabase writing(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0");
        connection.setAutoCommit(false);
        return new WorkspaceDatabase(connection);
    }

    private static String url(Path folder, String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /** Whether what was replaced takes up so much of the file that it is better made anew. */
    static boolean isBloated(Path folder, List<RawItem> items) throws IOException {
        long letters = items.stream().mapToLong(item -> item.body().length()).sum();
        return Files.size(file(folder)) > LARGE + WASTEFUL * letters;
    }

    /** Makes a database beside the one there is, if there is one, and puts it in its place in one step. */
    static void create(Path folder, List<RawItem> items, int version, long revision) throws SQLException, IOException {
        Path next = folder.resolve(NEXT + END);
        Files.deleteIfExists(next);
        try (WorkspaceDatabase database = writing(url(folder, NEXT))) {
            Sql.run(database.connection, "CREATE TABLE meta (name VARCHAR(100) PRIMARY KEY, content VARCHAR(1000))");
            Sql.run(
                    database.connection,
                    "CREATE TABLE item (kind VARCHAR(100) NOT NULL, name VARCHAR(2000) NOT NULL,"
                            + " body VARCHAR(1000000) NOT NULL, PRIMARY KEY (kind, name))");
            Sql.run(database.connection, "INSERT INTO meta (name, content) VALUES ('version', '0'), ('revision', '0')");
            database.replace(List.of(), items, version, revision);
        }
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    int version() throws SQLException {
        return (int) meta("version");
    }

    long revision() throws SQLException {
        return meta("revision");
    }

    private long meta(String name) throws SQLException {
        return optionalMeta(name).orElseThrow(() -> new SQLException("the database does not say its " + name));
    }

    private OptionalLong optionalMeta(String name) throws SQLException {
        List<String> found = new ArrayList<>();
        Sql.forEach(connection, "SELECT content FROM meta WHERE name = ?", row -> found.add(row.getString(1)), name);
        try {
            return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(found.getFirst()));
        } catch (NumberFormatException e) {
            throw new SQLException("the database says no number for its " + name, e);
        }
    }

    List<RawItem> items() throws SQLException {
        List<RawItem> items = new ArrayList<>();
        Sql.forEach(
                connection,
                "SELECT kind, name, body FROM item ORDER BY kind, name",
                row -> items.add(new RawItem(row.getString(1), row.getString(2), row.getString(3))));
        OptionalLong noted = optionalMeta(CHECKSUM);
        if (noted.isPresent() && noted.getAsLong() != checksum(items)) {
            throw new SQLException("the database does not hold what was written");
        }
        return items;
    }

    /** H2 does not notice where a letter in a row becomes another. The same in any order. */
    private static long checksum(List<RawItem> items) {
        long sum = 0;
        for (RawItem item : items) {
            CRC32C one = new CRC32C();
            one.update((identity(item) + "\n" + item.body()).getBytes(StandardCharsets.UTF_8));
            sum += one.getValue();
        }
        return sum;
    }

    /** Writes what differs, in one transaction that is on disk when this returns. */
    void replace(List<RawItem> before, List<RawItem> after, int version, long revision) throws SQLException {
        Map<String, RawItem> old = new HashMap<>();
        before.forEach(item -> old.put(identity(item), item));
        for (RawItem item : after) {
            RawItem replaced = old.remove(identity(item));
            if (replaced == null) {
                Sql.run(
                        connection,
                        "INSERT INTO item (kind, name, body) VALUES (?, ?, ?)",
                        item.kind(),
                        item.name(),
                        item.body());
            } else if (!replaced.equals(item)) {
                Sql.run(
                        connection,
                        "UPDATE item SET body = ? WHERE kind = ? AND name = ?",
                        item.body(),
                        item.kind(),
                        item.name());
            }
        }
        for (RawItem gone : old.values()) {
            Sql.run(connection, "DELETE FROM item WHERE kind = ? AND name = ?", gone.kind(), gone.name());
        }
        String update = "UPDATE meta SET content = ? WHERE name = ?";
        Sql.run(connection, update, Integer.toString(version), "version");
        Sql.run(connection, update, Long.toString(revision), "revision");
        Sql.run(connection, "DELETE FROM meta WHERE name = ?", CHECKSUM);
        Sql.run(connection, "INSERT INTO meta (name, content) VALUES (?, ?)", CHECKSUM, Long.toString(checksum(after)));
        connection.commit();
        // Also outlives a power cut; PostgreSQL does this by itself at each commit.
        Sql.run(connection, "CHECKPOINT SYNC");
    }

    private static String identity(RawItem item) {
        return item.kind() + "\n" + item.name();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
