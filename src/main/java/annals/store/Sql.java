package annals.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The little that JDBC leaves to be written at every question, here and where the workspace is kept. */
public final class Sql {

    private static final int FETCH = 10_000;

    private Sql() {}

    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** @param values for the question marks; an array of objects stands for an SQL array of integers */
    public static void forEach(Connection connection, String sql, RowReader reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            set(statement, values);
            read(statement, reader);
        }
    }

    /** Asks the same again and again, and is understood by the database once. */
    static void forEachOf(Connection connection, String sql, RowReader reader, List<Object[]> questions)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : questions) {
                set(statement, values);
                read(statement, reader);
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Object[] array) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("INTEGER", array));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static void read(PreparedStatement statement, RowReader reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    static void runScript(Connection connection, String name) throws SQLException, IOException {
        for (String statement : statements(name)) {
            run(connection, statement);
        }
    }

    public static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** The statements of a script beside this class; each ends with a line. */
    static List<String> statements(String name) throws IOException {
        try (InputStream script = Objects.requireNonNull(Sql.class.getResourceAsStream(name), name)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";\\R"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }
    }
}
