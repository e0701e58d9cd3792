package annals.explore.own;

import annals.explore.View;
import annals.explore.picture.Reach;
import annals.explore.picture.Still;
import annals.export.StoryHtml;
import annals.export.StoryMarkdown;
import annals.export.StoryPage;
import annals.export.pdf.StoryPdf;
import annals.library.Library;
import annals.model.QuerySyntaxException;
import annals.workspace.Step;
import annals.workspace.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A story on its way out: what its pictures show, and its forms. */
public final class StoryExport {

    /** A form of a story. */
    public enum Form {
        MD,
        HTML,
        PDF;

        /** Whether it holds pictures. */
        public boolean isPictured() {
            return this != MD;
        }

        /** As files of it end. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private StoryExport() {}

    /**
     * What is to be drawn, by the places of the steps. A view whose query cannot be read has no picture. Not on the JavaFX
     * thread.
     */
    public static SortedMap<Integer, Still> stills(Story story, Library library) {
        SortedMap<Integer, Still> stills = new TreeMap<>();
        for (int place = 0; place < story.steps().size(); place++) {
            int at = place;
            view(story.steps().get(place), library)
                    .ifPresent(view -> stills.put(at, Still.of(library, view, Reach.ONE)));
        }
        return stills;
    }

    private static Optional<View> view(Step step, Library library) {
        try {
            return StepViews.pictured(step, library);
        } catch (QuerySyntaxException e) {
            return Optional.empty(); // its words stay, and its query stands in its heading
        }
    }

    /** Not on the JavaFX thread. */
    public static void write(Story story, Library library, Map<Integer, byte[]> pictures, Form form, OutputStream out)
            throws IOException {
        Map<Integer, StoryPage.Picture> drawn = new TreeMap<>();
        pictures.forEach((place, png) -> drawn.put(place, () -> png));
        StoryPage page = new StoryPage(story, library::event, drawn, library.name());
        switch (form) {
            case MD -> out.write(StoryMarkdown.of(page).getBytes(StandardCharsets.UTF_8));
            case HTML -> out.write(StoryHtml.of(page).getBytes(StandardCharsets.UTF_8));
            case PDF -> StoryPdf.write(page, out);
        }
    }
}
