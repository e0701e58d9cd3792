package annals.archive;

import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.model.EventId;
import annals.model.Tag;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a day's page or the front page, entry by entry. */
final class DayPageReader {

    private final List<DayEntry> entries = new ArrayList<>();
    private @Nullable Tag nextTopic;
    private @Nullable DayEntry open;
    private final List<String> summary = new ArrayList<>();

    private DayPageReader() {}

    static DayPage read(String text) {
        DayPageReader reader = new DayPageReader();
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
        CharSequence raw =
                heading.getChars().subSequence(heading.getOpeningMarker().length());
        if (heading.getLevel() == 5) {
            String topic = PlainText.of(raw);
            nextTopic = topic.isEmpty() ? null : new Tag(topic);
        } else if (heading.getLevel() == 3) {
            ItemReader.eventLink(heading, raw.toString().strip()).ifPresent(this::open);
            nextTopic = null;
        } else {
            nextTopic = null;
        }
    }

    private void open(ItemLink link) {
        Optional<EventId> target = PagePath.linkTarget(link.url());
        if (target.isPresent()) {
            open = new DayEntry(target.get(), PlainText.of(link.text()), nextTopic, null, List.of());
        }
    }

    private void readParagraph(Node block) {
        if (open == null) {
            return;
        }
        if (summary.isEmpty() && open.context().isEmpty() && Contexts.isContext(block.getChars())) {
            open = new DayEntry(open.id(), open.title(), open.topic(), null, Contexts.parse(block.getChars()));
        } else {
            summary.add(PlainText.of(block.getChars()));
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
