package annals.store;

import annals.model.EventId;
import annals.model.Source;
import annals.model.Span;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Puts rows into the tables, many at a time. Both ways of filling a store write through here. */
final class Rows {

    private final Batches batches;

    /** @param committing see {@link Batches} */
    Rows(Connection connection, boolean committing) {
        batches = new Batches(connection, committing);
    }

    /** Sends what is still waiting. */
    void flush() throws SQLException {
        batches.flush();
    }

    void meta(String name, String content) throws SQLException {
        batches.add("INSERT INTO meta (name, content) VALUES (?, ?)", row -> {
            row.setString(1, name);
            row.setString(2, content);
        });
    }

    void archive(int archiveId, String location) throws SQLException {
        batches.add("INSERT INTO archive (archive_id, location) VALUES (?, ?)", row -> {
            row.setInt(1, archiveId);
            row.setString(2, location);
        });
    }

    void page(PageRow page) throws SQLException {
        batches.add(
                "INSERT INTO page (page_id, archive_id, path, size, modified, hash, event_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                row -> {
                    row.setInt(1, page.pageId());
                    row.setInt(2, page.archiveId());
                    row.setString(3, page.path());
                    row.setLong(4, page.size());
                    row.setLong(5, page.modified());
                    row.setString(6, page.hash());
                    row.setObject(7, page.eventId(), Types.INTEGER);
                });
    }

    void problem(ProblemRow problem) throws SQLException {
        batches.add("INSERT INTO problem (archive_id, path, line, severity, message) VALUES (?, ?, ?, ?, ?)", row -> {
            row.setInt(1, problem.archiveId());
            row.setString(2, problem.path());
            row.setInt(3, problem.line());
            row.setString(4, problem.severity());
            row.setString(5, problem.message());
        });
    }

    void tag(int tagId, String name) throws SQLException {
        batches.add("INSERT INTO tag (tag_id, name) VALUES (?, ?)", row -> {
            row.setInt(1, tagId);
            row.setString(2, name);
        });
    }

    void event(int eventId, EventId id, EventTexts texts) throws SQLException {
        batches.add(
                "INSERT INTO event (event_id, on_date, until_date, slug, title, topic_id, summary, page_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row -> {
                    row.setInt(1, eventId);
                    row.setObject(2, id.date());
                    row.setObject(3, id.date());
                    row.setString(4, id.slug());
                    row.setString(5, texts.title());
                    row.setObject(6, texts.topicId(), Types.INTEGER);
                    row.setString(7, texts.summary());
                    row.setObject(8, texts.pageId(), Types.INTEGER);
                });
    }

    void eventTexts(int eventId, EventTexts texts) throws SQLException {
        batches.add("UPDATE event SET title = ?, topic_id = ?, summary = ?, page_id = ? WHERE event_id = ?", row -> {
            row.setString(1, texts.title());
            row.setObject(2, texts.topicId(), Types.INTEGER);
            row.setString(3, texts.summary());
            row.setObject(4, texts.pageId(), Types.INTEGER);
            row.setInt(5, eventId);
        });
    }

    void eventTag(int eventId, int tagId, Span span, int origins) throws SQLException {
        batches.add("INSERT INTO event_tag (event_id, tag_id, on_date, origins) VALUES (?, ?, ?, ?)", row -> {
            row.setInt(1, eventId);
            row.setInt(2, tagId);
            row.setObject(3, span.first());
            row.setInt(4, origins);
        });
    }

    void source(int eventId, int place, Source source) throws SQLException {
        batches.add("INSERT INTO source (event_id, place, name, url, image) VALUES (?, ?, ?, ?, ?)", row -> {
            row.setInt(1, eventId);
            row.setInt(2, place);
            row.setString(3, source.name());
            row.setString(4, source.url());
            row.setString(5, source.image());
        });
    }

    void link(int fromId, int place, int toId, int[] shared) throws SQLException {
        batches.add("INSERT INTO link (from_id, place, to_id, shared) VALUES (?, ?, ?, ?)", row -> {
            row.setInt(1, fromId);
            row.setInt(2, place);
            row.setInt(3, toId);
            row.setString(4, Numbers.toText(shared));
        });
    }

    void entry(int pageId, int place, int eventId, @Nullable Integer topicId, int[] context) throws SQLException {
        batches.add("INSERT INTO entry (page_id, place, event_id, topic_id, context) VALUES (?, ?, ?, ?, ?)", row -> {
            row.setInt(1, pageId);
            row.setInt(2, place);
            row.setInt(3, eventId);
            row.setObject(4, topicId, Types.INTEGER);
            row.setString(5, Numbers.toText(context));
        });
    }

    /** Any other statement, with numbers for its question marks. */
    void run(String sql, int... numbers) throws SQLException {
        batches.add(sql, row -> {
            for (int i = 0; i < numbers.length; i++) {
                row.setInt(i + 1, numbers[i]);
            }
        });
    }
}
