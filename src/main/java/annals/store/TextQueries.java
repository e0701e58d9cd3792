package annals.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.IntStream;

/** Searches that read the texts themselves. */
final class TextQueries {

    private TextQueries() {}

    static int[] withText(Connection connection, String words) throws SQLException {
        return numbers(
                connection,
                "SELECT event_id FROM event WHERE POSITION(? IN LOWER(title)) > 0"
                        + " OR POSITION(? IN LOWER(summary)) > 0 ORDER BY event_id",
                words);
    }

    static int[] withSource(Connection connection, String text) throws SQLException {
        return numbers(
                connection,
                "SELECT DISTINCT event_id FROM source WHERE POSITION(? IN LOWER(name)) > 0"
                        + " OR POSITION(? IN LOWER(url)) > 0 ORDER BY event_id",
                text);
    }

    private static int[] numbers(Connection connection, String sql, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            String lower = text.toLowerCase(Locale.ROOT);
            statement.setString(1, lower);
            statement.setString(2, lower);
            try (ResultSet rows = statement.executeQuery()) {
                IntStream.Builder numbers = IntStream.builder();
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
                return numbers.build().toArray();
            }
        }
    }
}
