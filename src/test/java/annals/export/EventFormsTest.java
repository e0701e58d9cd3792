package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.model.Source;
import annals.model.Tag;
import annals.text.Csv;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What is exported is read by libraries that know nothing of Annals, and they find in it what was written. */
class EventFormsTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    private final List<Event> events = SomeEvents.all();

    @Test
    void csv_is_read_by_another_library() throws IOException {
        String text = SomeEvents.written(new EventCsv(), events);
        CSVFormat withHead = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, withHead)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSameSizeAs(events);
            for (int i = 0; i < rows.size(); i++) {
                CSVRecord row = rows.get(i);
                Event event = events.get(i);
                assertThat(row.get("id")).isEqualTo(event.id().toString());
                assertThat(Csv.plain(row.get("title"))).isEqualTo(event.title());
                assertThat(Csv.plain(row.get("summary"))).isEqualTo(Objects.requireNonNullElse(event.summary(), ""));
                assertThat(row.get("tags")).isEqualTo("Syrian peace process; Washington, D.C.");
                row.forEach(cell -> assertThat(cell).doesNotStartWith("="));
            }
        }
    }

    @Test
    void a_calendar_is_read_by_another_library() {
        List<Event> all = new ArrayList<>(events);
        all.add(SomeEvents.spanning(SomeEvents.event("2017-01-30", "summit", "A summit", null), 3));
        String text = SomeEvents.written(new EventCalendar(NOW), all);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as("%s", calendar.validate(ICalVersion.V2_0))
                .isTrue();
        List<VEvent> read = calendar.getEvents();
        assertThat(read).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            Event event = all.get(i);
            VEvent vevent = read.get(i);
            assertThat(vevent.getUid().getValue()).isEqualTo(event.id() + "@annals");
            assertThat(vevent.getSummary().getValue()).isEqualTo(event.title());
            assertThat(vevent.getDateStart().getValue().hasTime()).isFalse();
            assertThat(day(vevent.getDateStart().getValue()))
                    .isEqualTo(event.span().first());
            assertThat(day(vevent.getDateEnd().getValue()))
                    .as("the end is the day after the last")
                    .isEqualTo(event.span().last().plusDays(1));
            assertThat(vevent.getCategories().getFirst().getValues())
                    .containsExactlyElementsOf(
                            event.tags().keySet().stream().map(Tag::name).toList());
            assertThat(vevent.getUrl().getValue()).isEqualTo("https://example.org/a?b=1&c=(2)");
            if (event.summary() != null) {
                assertThat(vevent.getDescription().getValue())
                        .startsWith(event.summary().replaceAll("[\\x00-\\x09\\x0b-\\x1f]", " "));
            }
        }
        assertThat(calendar.getExperimentalProperties()).isEmpty();
        read.forEach(event -> assertThat(event.getExperimentalProperties()).isEmpty());
    }

    private static LocalDate day(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    @Test
    void no_line_of_a_calendar_is_longer_than_75_bytes_or_cut_within_a_letter() {
        byte[] bytes = SomeEvents.written(new EventCalendar(NOW), events).getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\ufffd");
        }
        assertThat(text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .as("lines are filled")
                .contains(75);
    }

    @Test
    void a_calendar_leaves_out_what_it_cannot_say() {
        EventCalendar form = new EventCalendar(NOW);
        assertThat(form.canSay(SomeEvents.event("-0043-03-15", "ides", "Caesar", null)))
                .isFalse();
        assertThat(form.canSay(SomeEvents.event("+10000-01-01", "later", "Later", null)))
                .isFalse();
        assertThat(form.canSay(SomeEvents.event("0001-01-01", "first", "First", null)))
                .isTrue();
        assertThat(form.canSay(SomeEvents.event("9999-12-30", "last", "Last", null)))
                .isTrue();
    }

    @Test
    void json_lines_are_read_by_another_library() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = SomeEvents.written(new EventJson(), events).lines().toList();
        assertThat(lines).hasSameSizeAs(events);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode read = json.readTree(lines.get(i));
            Event event = events.get(i);
            assertThat(read.get("title").textValue()).isEqualTo(event.title());
            assertThat(read.get("summary").textValue()).isEqualTo(event.summary());
            assertThat(read.get("sources").findValuesAsText("url"))
                    .containsExactlyElementsOf(
                            event.sources().stream().map(Source::url).toList());
            assertThat(read.has("until")).isFalse();
        }
        JsonNode long3 = json.readTree(new EventJson().event(SomeEvents.spanning(events.getFirst(), 3)));
        assertThat(long3.get("until").textValue()).isEqualTo("2016-02-03");
    }

    @Test
    void markdown_shows_texts_as_they_are() {
        String text = SomeEvents.written(new EventMarkdown(), events);
        assertThat(text)
                .contains("## \"Truce\", they said; a\\\\b — it's \\<b\\>not\\</b\\>, \\[is it\\](javascript:x)?");
        assertThat(text).contains("\n\\# No heading\n\\- no list\n");
        assertThat(text).contains("- [The Guardian](<https://example.org/a?b=1&c=(2)>)");
        assertThat(text.lines().filter(line -> line.startsWith("#")).collect(Collectors.toList()))
                .hasSameSizeAs(events);
        assertThat(text).doesNotContain("\nX-EVIL");
    }
}
