package annals.archive;

import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Problem.Severity;
import annals.model.EventId;
import annals.model.Tag;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a day's page or the front page, entry by entry. */
final class DayPageReader {

    private final List<DayEntry> entries = new ArrayList<>();
    private @Nullable Tag nextTopic;
    private @Nullable DayEntry open;
    private final List<String> summary = new ArrayList<>();

    private final String path;
    private final Consumer<Problem> problems;
    private final LineCounter lines;

    private DayPageReader(String path, String text, Consumer<Problem> problems) {
        this.path = path;
        this.problems = problems;
        lines = new LineCounter(text);
    }

    static DayPage read(String path, String text, Consumer<Problem> problems) {
        DayPageReader reader = new DayPageReader(path, text, problems);
        for (Node block = Markdown.parse(text).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                reader.readHeading(heading);
            } else {
                reader.readParagraph(block);
            }
        }
        reader.close();
        return new DayPage(List.copyOf(reader.entries));
    }

    private void readHeading(Heading heading) {
        if (heading.getLevel() == 1 || heading.getLevel() == 4 || heading.getLevel() == 6) {
            readParagraph(heading);
            return;
        }
        close();
        String raw = Markdown.text(heading.getChars())
                .substring(heading.getOpeningMarker().length());
        if (heading.getLevel() == 5) {
            String topic = PlainText.of(raw);
            nextTopic = topic.isEmpty() ? null : new Tag(topic);
        } else if (heading.getLevel() == 3) {
            ItemReader.eventLink(heading, raw.strip()).ifPresent(found -> open(found, heading));
            nextTopic = null;
        } else {
            nextTopic = null;
        }
    }

    private void open(ItemReader.Found found, Heading heading) {
        Optional<EventId> target = PagePath.linkTarget(found.link().url());
        if (target.isEmpty()) {
            return;
        }
        if (found.doubtful()) {
            int line = lines.lineOf(heading.getStartOffset());
            problems.accept(new Problem(path, line, Severity.REPAIRED, ItemReader.DOUBTFUL));
        }
        open = new DayEntry(target.get(), PlainText.of(found.link().text()), nextTopic, null, List.of());
    }

    private void readParagraph(Node block) {
        if (open == null) {
            return;
        }
        String paragraph = Markdown.text(block.getChars());
        if (summary.isEmpty() && open.context().isEmpty() && Contexts.isContext(paragraph)) {
            open = new DayEntry(open.id(), open.title(), open.topic(), null, Contexts.parse(paragraph));
        } else {
            summary.add(PlainText.of(paragraph));
        }
    }

    private void close() {
        if (open != null) {
            String text = summary.isEmpty() ? null : String.join("\n\n", summary);
            entries.add(new DayEntry(open.id(), open.title(), open.topic(), text, open.context()));
        }
        open = null;
        summary.clear();
    }
}
