package annals.cli;

import annals.explore.own.StoryExport;
import annals.explore.picture.Still;
import annals.library.Library;
import annals.ui.timeline.StoryPictures;
import annals.workspace.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "story", description = "Write a story as a page to hand on.")
final class StoryCommand extends ReadingCommand {

    enum Format {
        md,
        html,
        pdf
    }

    @Parameters(paramLabel = "TITLE", description = "of the story")
    private String title = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.md;

    @Mixin
    private final Output output = new Output();

    @Override
    void checkUsage() {
        if (format == Format.pdf && !output.isFile()) {
            throw usage("--format pdf needs a file to write: --out story.pdf");
        }
        output.check();
    }

    @Override
    void answer(Library library, PrintWriter out) throws IOException {
        Story story = KeptStory.named(title, workspace().read());
        StoryExport.Form form = switch (format) {
            case md -> StoryExport.Form.MD;
            case html -> StoryExport.Form.HTML;
            case pdf -> StoryExport.Form.PDF;
        };
        Map<Integer, byte[]> pictures = form.isPictured() ? pictures(story, library) : Map.of();
        if (output.isFile()) {
            output.writeBytes(to -> StoryExport.write(story, library, pictures, form, to));
        } else {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            StoryExport.write(story, library, pictures, form, text);
            out.print(text.toString(StandardCharsets.UTF_8));
        }
    }

    private Map<Integer, byte[]> pictures(Story story, Library library) {
        SortedMap<Integer, Still> stills = StoryExport.stills(story, library);
        Map<Integer, byte[]> pictures = new TreeMap<>();
        if (!stills.isEmpty()) {
            windows().draw(() -> {
                StoryPictures.draw(stills, Runnable::run, pictures::putAll);
                return pictures;
            });
        }
        return pictures;
    }
}
