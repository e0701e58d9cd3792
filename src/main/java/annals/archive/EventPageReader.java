package annals.archive;

import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.archive.Problem.Severity;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one event's page. Its sections are told apart by what their items link to, not by their headings, which differ by
 * language.
 */
final class EventPageReader {

    private static final Pattern DATE =
            Pattern.compile("\\D{0,3}?(-?\\d{1,6})-(\\d{1,2})-(\\d{1,2})\\D.*", Pattern.DOTALL);

    private final String path;
    private final PagePath place;
    private final String text;
    private final Consumer<Problem> problems;

    private @Nullable LocalDate headingDate;
    private @Nullable Tag topic;
    private @Nullable String title;
    private final List<String> summary = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<EventId, RelatedItem> related = new LinkedHashMap<>();

    private final LineCounter lines;
    private int headingLine;
    private int titleLine;

    EventPageReader(String path, PagePath place, String text, Consumer<Problem> problems) {
        this.path = path;
        this.place = place;
        this.text = text;
        this.problems = problems;
        lines = new LineCounter(text);
    }

    Page read() {
        for (Node block = Markdown.parse(text).getFirstChild(); block != null; block = block.getNext()) {
            if (title == null) {
                readHead(block);
            } else {
                readBody(block);
            }
        }
        LocalDate date = settleDate();
        if (date == null) {
            report(0, Severity.REJECTED, "no date, neither in a heading nor in the path; left out");
            return new OtherPage();
        }
        EventId id = new EventId(date, place.slug());
        if (dropLinkToItself(id)) {
            report(0, Severity.REPAIRED, "links to itself; that link was dropped");
        }
        return new EventPage(
                id,
                settleTitle(),
                topic,
                summary.isEmpty() ? null : String.join("\n\n", summary),
                sources,
                List.copyOf(related.values()));
    }

    /** By the date of its heading, or by that of its path where the two disagree. */
    private boolean dropLinkToItself(EventId id) {
        boolean linked = related.remove(id) != null;
        LocalDate fromPath = place.date();
        return (fromPath != null && related.remove(new EventId(fromPath, place.slug())) != null) || linked;
    }

    /** Above the headline: the date, the topic, and navigation, which is passed over. A headline may be missing. */
    private void readHead(Node block) {
        if (block instanceof ListBlock) {
            readBody(block);
            return;
        }
        if (!(block instanceof Heading heading)) {
            return;
        }
        switch (heading.getLevel()) {
            case 1 -> {
                title = PlainText.of(headingText(heading));
                titleLine = lineOf(heading);
            }
            case 3 -> readDate(heading);
            case 5, 6 ->
                topic = Optional.of(PlainText.of(headingText(heading)))
                        .filter(name -> !name.isEmpty())
                        .map(Tag::new)
                        .orElse(topic);
            default -> {}
        }
    }

    private void readDate(Heading heading) {
        if (headingDate == null) {
            headingDate = date(heading.getText());
            headingLine = headingDate == null ? 0 : lineOf(heading);
        }
    }

    private void readBody(Node block) {
        if (block instanceof ListBlock list && holdsLinks(list)) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                readItem(item);
            }
        } else if (!(block instanceof Heading heading && opensSection(heading))) {
            String paragraph = PlainText.of(Markdown.text(block.getChars()));
            if (!paragraph.isEmpty()) {
                summary.add(paragraph);
            }
        }
    }

    /** A section's heading stands before its list, or before nothing where the section is empty. */
    private static boolean opensSection(Heading heading) {
        Node next = heading.getNext();
        return heading.getLevel() == 3
                && (next == null || next instanceof Heading || (next instanceof ListBlock list && holdsLinks(list)));
    }

    private static boolean holdsLinks(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getChars().indexOf("](") >= 0) {
                return true;
            }
        }
        return false;
    }

    private void readItem(Node item) {
        Node block = item.getFirstChild() == null ? item : item.getFirstChild();
        String raw = Markdown.text(item.getChars());
        if (item instanceof ListItem listItem) {
            raw = raw.substring(listItem.getOpeningMarker().length()).strip();
        }
        Optional<ItemReader.Found> toEvent = ItemReader.eventLink(block, raw);
        Optional<EventId> target =
                toEvent.flatMap(found -> PagePath.linkTarget(found.link().url()));
        if (target.isPresent()) {
            addRelated(target.get(), sure(toEvent.get(), item));
            return;
        }
        Optional<ItemReader.Found> outside = ItemReader.outsideLink(block, raw);
        if (outside.isPresent()) {
            addSource(sure(outside.get(), item));
        } else {
            report(lineOf(item), Severity.NOTED, "this item holds no link that could be followed; left out");
        }
    }

    private ItemLink sure(ItemReader.Found found, Node item) {
        if (found.doubtful()) {
            report(lineOf(item), Severity.REPAIRED, ItemReader.DOUBTFUL);
        }
        return found.link();
    }

    private void addRelated(EventId target, ItemLink link) {
        RelatedItem item = new RelatedItem(target, PlainText.of(link.text()), Contexts.parse(link.rest()));
        related.merge(target, item, EventPageReader::sameTargetTwice);
    }

    /** A target named twice counts once, at its first place, with the tags of both. */
    private static RelatedItem sameTargetTwice(RelatedItem first, RelatedItem second) {
        Set<Tag> shared = new LinkedHashSet<>(first.shared());
        shared.addAll(second.shared());
        return new RelatedItem(first.target(), first.title(), List.copyOf(shared));
    }

    private void addSource(ItemLink link) {
        String rest = link.rest().strip();
        String image = rest.startsWith("[IMG](") && rest.endsWith(")")
                ? rest.substring("[IMG](".length(), rest.length() - 1).strip()
                : null;
        sources.add(new Source(PlainText.of(link.text()), link.url(), image));
    }

    private @Nullable LocalDate settleDate() {
        LocalDate fromPath = place.date();
        if (headingDate == null) {
            return fromPath;
        }
        if (fromPath != null && !fromPath.equals(headingDate)) {
            report(
                    headingLine,
                    Severity.NOTED,
                    "heading says " + headingDate + ", path says " + fromPath + "; the heading wins");
        }
        return headingDate;
    }

    private String settleTitle() {
        if (title != null && !title.isEmpty()) {
            if (!Slugs.matches(place.slug(), title)) {
                report(
                        titleLine,
                        Severity.NOTED,
                        "the headline is not the one that the page is named after; both are kept");
            }
            return title;
        }
        report(titleLine, Severity.REPAIRED, "no headline; the page's name stands in for it");
        return place.slug().replace('-', ' ');
    }

    private static @Nullable LocalDate date(BasedSequence heading) {
        Matcher date = DATE.matcher(heading + " ");
        if (!date.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** All behind the opening marks; Markdown would drop # at the end of a line, which a headline may mean. */
    private static String headingText(Heading heading) {
        return Markdown.text(heading.getChars())
                .substring(heading.getOpeningMarker().length());
    }

    private int lineOf(Node node) {
        return lines.lineOf(node.getStartOffset());
    }

    private void report(int line, Severity severity, String message) {
        problems.accept(new Problem(path, line, severity, message));
    }
}
