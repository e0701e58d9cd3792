package annals.cli;

import annals.explore.Inquiry;
import annals.explore.Lanes;
import annals.explore.picture.Reach;
import annals.model.EventId;
import annals.model.Query;
import annals.model.Span;
import annals.store.StoreFolder;
import annals.workspace.ViewState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What the command line needs of the window. Each call lasts until the window is closed, and answers an exit status. */
public interface WindowStarter {

    /**
     * @param archive to import first, or null to open the store as it is
     * @param begin what to show; null shows what was shown last
     */
    int open(StoreFolder store, @Nullable Path archive, @Nullable ViewState begin);

    /** Draws the window into a picture file. */
    int snapshot(StoreFolder store, Snapshot snapshot);

    /** Draws something else, on the JavaFX thread of a display that need not be there. */
    <T> T draw(Callable<T> drawing);

    /**
     * What the picture shows.
     *
     * @param begin a view that was saved; query, span, selection and lanes are its own then
     * @param width of the window
     * @param scale how many pixels of the picture stand for one of the window, each way
     * @param storylines whether these are listed in the place of topics
     * @param story the key of the one to show at the right, or null for none
     */
    record Snapshot(
            Path out,
            @Nullable ViewState begin,
            Query query,
            @Nullable Span span,
            @Nullable EventId selected,
            int width,
            int height,
            int scale,
            boolean dark,
            Lanes lanes,
            Reach arcs,
            boolean storylines,
            @Nullable String story,
            Inquiry inquiry) {}
}
