package annals.store;

import annals.model.EventId;
import annals.model.Source;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A store filled from nothing: rows in, then the indexes, then compacted. */
public final class StoreBuild implements AutoCloseable {

    private final Workshop workshop;
    private final Rows rows;

    StoreBuild(Workshop workshop) {
        this.workshop = workshop;
        rows = new Rows(workshop.connection(), true);
        workshop.run(() -> {
            Sql.runScript(workshop.connection(), "tables.sql");
            Store.putForm(rows);
        });
    }

    public void putMeta(String name, String content) {
        put(() -> rows.meta(name, content));
    }

    /** Notes what a packed archive looked like from outside. */
    public void putSeal(String location, String seal) {
        putMeta(Store.SEAL + location, seal);
    }

    public void putArchive(int archiveId, String location) {
        put(() -> rows.archive(archiveId, location));
    }

    /** @param event whose page it is */
    public void putPage(PageRow page, @Nullable EventId event) {
        put(() -> rows.page(page, event));
    }

    public void putProblem(ProblemRow problem) {
        put(() -> rows.problem(problem));
    }

    public void putTag(int tagId, String name) {
        put(() -> rows.tag(tagId, name));
    }

    public void putEvent(int eventId, EventId id, EventTexts texts) {
        put(() -> rows.event(eventId, id, texts));
    }

    public void putEventTag(int eventId, int tagId, int origins) {
        put(() -> rows.eventTag(eventId, tagId, origins));
    }

    public void putSource(int eventId, int place, Source source) {
        put(() -> rows.source(eventId, place, source));
    }

    public void putLink(int fromId, int place, int toId, int[] sharedTagIds) {
        put(() -> rows.link(fromId, place, toId, sharedTagIds));
    }

    public void putEntry(int pageId, int place, int eventId, @Nullable Integer topicId, int[] contextTagIds) {
        put(() -> rows.entry(pageId, place, eventId, topicId, contextTagIds));
    }

    /**
     * Indexes, compacts and makes this the store.
     *
     * @param goesOn asked before each of the steps that may take seconds
     * @return whether it went on until the end
     */
    public boolean publish(BooleanSupplier goesOn) {
        put(() -> {
            rows.flush();
            workshop.connection().commit();
            for (String index : Sql.statements("indexes.sql")) {
                if (goesOn.getAsBoolean()) {
                    Sql.run(workshop.connection(), index);
                }
            }
            workshop.connection().commit();
        });
        if (!goesOn.getAsBoolean()) {
            return false;
        }
        workshop.publish(true);
        return true;
    }

    private void put(Workshop.Step step) {
        workshop.run(step);
    }

    /** Without {@link #publish(BooleanSupplier)} the store stays as it was. */
    @Override
    public void close() {
        workshop.close();
    }
}
