package annals.store;

import annals.model.EventId;
import annals.model.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
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

    /** @param event whose page it is */
    void page(PageRow page, @Nullable EventId event) throws SQLException {
        batches.add(
                "INSERT INTO page (page_id, archive_id, path, size, modified, hash, event_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                row -> {
                    row.setInt(1, page.pageId());
                    row.setInt(2, page.archiveId());
                    row.setString(3, ShortPath.of(page.path(), event == null ? null : event.slug()));
                    row.setLong(4, page.size());
                    row.setLong(5, page.modified());
                    row.setBytes(6, HexFormat.of().parseHex(page.hash()));
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
                "INSERT INTO event (event_id, on_date, until_date, slug, slug_hash, title, topic_id, summary, page_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row -> {
                    row.setInt(1, eventId);
                    row.setObject(2, id.date());
                    row.setObject(3, id.date());
                    row.setString(4, id.slug());
                    row.setShort(5, SlugHash.of(id));
                    row.setString(6, texts.title());
                    row.setObject(7, texts.topicId(), Types.INTEGER);
                    row.setString(8, texts.summary());
                    row.setObject(9, texts.pageId(), Types.INTEGER);
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

    void eventTag(int eventId, int tagId, int origins) throws SQLException {
        batches.add("INSERT INTO event_tag (event_tag_key, origins) VALUES (?, ?)", row -> {
            row.setLong(1, PartKey.of(eventId, tagId));
            row.setInt(2, origins);
        });
    }

    void source(int eventId, int place, Source source) throws SQLException {
        batches.add("INSERT INTO source (source_key, name, url, image) VALUES (?, ?, ?, ?)", row -> {
            row.setLong(1, PartKey.of(eventId, place));
            row.setString(2, source.name());
            row.setString(3, source.url());
            row.setString(4, source.image());
        });
    }

    void link(int fromId, int place, int toId, int[] shared) throws SQLException {
        batches.add("INSERT INTO link (link_key, to_id, shared) VALUES (?, ?, ?)", row -> {
            row.setLong(1, PartKey.of(fromId, place));
            row.setInt(2, toId);
            row.setString(3, Numbers.toText(shared));
        });
    }

    void entry(int pageId, int place, int eventId, @Nullable Integer topicId, int[] context) throws SQLException {
        batches.add("INSERT INTO entry (entry_key, event_id, topic_id, context) VALUES (?, ?, ?, ?)", row -> {
            row.setLong(1, PartKey.of(pageId, place));
            row.setInt(2, eventId);
            row.setObject(3, topicId, Types.INTEGER);
            row.setString(4, Numbers.toText(context));
        });
    }

    /** Any other statement, with numbers for its question marks. */
    void run(String sql, long... numbers) throws SQLException {
        batches.add(sql, row -> {
            for (int i = 0; i < numbers.length; i++) {
                row.setLong(i + 1, numbers[i]);
            }
        });
    }
}
