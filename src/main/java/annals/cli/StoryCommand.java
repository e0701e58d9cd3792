package annals.cli;

import annals.explore.Library;
import annals.export.StoryHtml;
import annals.export.StoryMarkdown;
import annals.export.StoryPage;
import annals.workspace.Story;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "story", description = "Write a story as a page to hand on.")
final class StoryCommand extends ReadingCommand {

    enum Format {
        md,
        html
    }

    @Parameters(paramLabel = "TITLE", description = "of the story")
    private String title = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.md;

    @Mixin
    private final Output output = new Output();

    @Override
    void checkUsage() {
        output.check();
    }

    @Override
    void answer(Library library, PrintWriter out) throws IOException {
        StoryPage page = new StoryPage(story(), library::event, Map.of(), library.name());
        String text = switch (format) {
            case md -> StoryMarkdown.of(page);
            case html -> StoryHtml.of(page);
        };
        output.write(to -> to.print(text), out);
    }

    private Story story() {
        List<Story> stories = workspace().read().stories();
        List<Story> named =
                stories.stream().filter(story -> story.title().equals(title)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.size() > 1) {
            throw new UserError("there are " + named.size() + " stories '" + title + "'; give them different titles");
        }
        throw new UserError("there is no story '" + title + "'"
                + (stories.isEmpty()
                        ? ""
                        : "; there are: "
                                + stories.stream()
                                        .map(story -> "'" + story.title() + "'")
                                        .collect(Collectors.joining(", "))));
    }
}
