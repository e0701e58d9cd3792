package annals.sample;

import annals.model.Source;
import annals.model.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story: {@code # Title}, then events, each a heading {@code ## DATE HEADLINE} with its fields, an empty line, and
 * its summary. Strict, because a slip in a file written by hand would else become a fault of the archive.
 */
final class StoryFile {

    private static final Pattern HEADING = Pattern.compile("## (\\d{4}-\\d{2}-\\d{2}) (\\S.*)");
    private static final int MOST_SOURCES = 2;

    private final String name;
    private final List<String> lines;
    private int at;

    private StoryFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static Story read(Path file) throws IOException {
        return parse(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
    }

    static Story parse(String name, String text) {
        return new StoryFile(name, text.lines().map(String::stripTrailing).toList()).story();
    }

    private Story story() {
        if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
            throw new StoryException(where(1), "the first line is # and the story's title");
        }
        String title = StoryText.plain(lines.getFirst().substring(2), where(1));
        at = 1;
        List<StoryEvent> events = new ArrayList<>();
        skipEmpty();
        while (at < lines.size()) {
            StoryEvent event = event();
            if (!events.isEmpty() && event.date().isBefore(events.getLast().date())) {
                throw new StoryException(event.where(), "stands behind a later event; events are in order of date");
            }
            events.add(event);
            skipEmpty();
        }
        return new Story(title, events);
    }

    private StoryEvent event() {
        String where = where(at + 1);
        Matcher heading = HEADING.matcher(lines.get(at));
        if (!heading.matches()) {
            throw new StoryException(where, "an event begins with ## DATE HEADLINE, not with: " + lines.get(at));
        }
        at++;
        LocalDate date = date(heading.group(1), where);
        Fields fields = new Fields();
        while (!atEmpty()) {
            fields.read(lines.get(at), where(at + 1));
            at++;
        }
        fields.check(where);
        return new StoryEvent(
                where,
                date,
                StoryText.plain(heading.group(2), where),
                fields.topic,
                fields.tags,
                fields.sources,
                paragraphs(),
                fields.missing);
    }

    private static LocalDate date(String text, String where) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new StoryException(where, "there is no such day: " + text);
        }
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        skipEmpty();
        while (at < lines.size() && !lines.get(at).startsWith("## ")) {
            int first = at;
            while (!atEmpty()) {
                at++;
            }
            paragraphs.add(StoryText.paragraph(lines.subList(first, at), where(first + 1)));
            skipEmpty();
        }
        return paragraphs;
    }

    private boolean atEmpty() {
        return at >= lines.size() || lines.get(at).isEmpty();
    }

    private void skipEmpty() {
        while (at < lines.size() && lines.get(at).isEmpty()) {
            at++;
        }
    }

    private String where(int line) {
        return name + ":" + line;
    }

    /** The lines between an event's heading and its summary. */
    private static final class Fields {

        private @Nullable Tag topic;
        private final SortedSet<Tag> tags = new TreeSet<>();
        private final List<Source> sources = new ArrayList<>();
        private boolean missing;

        void read(String line, String where) {
            int colon = line.indexOf(": ");
            String value = colon < 0 ? "" : line.substring(colon + 2).strip();
            switch (colon < 0 ? line : line.substring(0, colon)) {
                case "topic" -> setTopic(StoryText.tag(value, where), where);
                case "tags" -> addTags(value, where);
                case "source" -> sources.add(StoryText.source(value, where));
                case "page" -> setMissing(value, where);
                default -> throw new StoryException(where, "neither topic, tags, source nor page: " + line);
            }
        }

        private void setTopic(Tag value, String where) {
            if (topic != null) {
                throw new StoryException(where, "a second topic");
            }
            topic = value;
        }

        private void addTags(String value, String where) {
            for (String text : value.split(";", -1)) {
                if (!tags.add(StoryText.tag(text, where))) {
                    throw new StoryException(where, "the tag " + text.strip() + " is named twice");
                }
            }
        }

        private void setMissing(String value, String where) {
            if (!value.equals("missing")) {
                throw new StoryException(where, "page can only be missing, not: " + value);
            }
            missing = true;
        }

        void check(String where) {
            if (tags.isEmpty()) {
                throw new StoryException(where, "has no tags");
            }
            if (!missing && (sources.isEmpty() || sources.size() > MOST_SOURCES)) {
                throw new StoryException(where, "has " + sources.size() + " sources; one or two are right");
            }
            if (topic != null) {
                tags.add(topic);
            }
        }
    }
}
