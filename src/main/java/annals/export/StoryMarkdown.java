package annals.export;

import annals.model.Event;
import annals.model.Source;
import annals.text.MarkdownText;
import annals.workspace.Step;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A story as Markdown: the analyst's words as they were written, everything else as text. */
public final class StoryMarkdown {

    private final StoryPage page;
    private final Map<Source, Integer> sources;

    private StoryMarkdown(StoryPage page) {
        this.page = page;
        sources = page.sources();
    }

    public static String of(StoryPage page) {
        return new StoryMarkdown(page).text();
    }

    private String text() {
        StringBuilder text =
                new StringBuilder("# ").append(line(page.story().title())).append("\n");
        page.story().steps().forEach(step -> text.append('\n').append(step(step)));
        if (!sources.isEmpty()) {
            text.append("\n## Sources\n\n");
            sources.forEach((source, number) -> text.append(number)
                    .append(". ")
                    .append(MarkdownText.link(source.name(), source.url()))
                    .append('\n'));
        }
        return text.append("\n*From the archive ")
                .append(line(page.archive()))
                .append("*\n")
                .toString();
    }

    private String step(Step step) {
        String words = step.words().isBlank() ? "" : "\n" + step.words().strip() + "\n";
        return switch (step) {
            case Step.ShowEvent show -> event(show, words);
            case Step.ShowView show -> "## " + line(StoryPage.title(show.view())) + "\n" + words;
            case Step.ShowDay show -> "## " + Days.withWeekday(show.day()) + "\n" + words;
        };
    }

    private String event(Step.ShowEvent show, String words) {
        Optional<Event> found = page.events().apply(show.event().id());
        StringBuilder text = new StringBuilder("## ")
                .append(line(found.map(Event::title).orElse(show.event().headline())))
                .append("\n\n*")
                .append(Days.withWeekday(show.event().id().date()))
                .append("*\n")
                .append(words);
        if (found.isEmpty()) {
            return text.append("\nThis event is no longer in the archive.\n").toString();
        }
        Event event = found.get();
        if (event.summary() != null) {
            text.append('\n')
                    .append(MarkdownText.tame(event.summary())
                            .strip()
                            .lines()
                            .map(line -> line.isEmpty() ? ">" : "> " + line)
                            .collect(Collectors.joining("\n")))
                    .append('\n');
        }
        if (!event.sources().isEmpty()) {
            text.append("\nSources: ")
                    .append(StoryPage.cited(event).stream()
                            .map(source -> MarkdownText.escape(source.name()) + " \\[" + sources.get(source) + "\\]")
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String line(String text) {
        return MarkdownText.escape(text.replaceAll("\\s+", " "));
    }
}
