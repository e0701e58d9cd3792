package annals.bringin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.bringin.ForeignEvents.Kind;
import annals.export.EventCalendar;
import annals.export.EventCsv;
import annals.export.EventForm;
import annals.export.EventJson;
import annals.export.SomeEvents;
import annals.model.Event;
import annals.model.Source;
import annals.model.Span;
import annals.model.Tag;
import annals.text.MalformedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForeignEventsTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");
    private static final List<Event> EVENTS = SomeEvents.all();

    private static String exported(EventForm form) {
        return form.head() + EVENTS.stream().map(form::event).collect(Collectors.joining()) + form.tail();
    }

    private static Preview preview(Kind kind, String text) throws MalformedException {
        ForeignEvents file = ForeignEvents.read(kind, text);
        return file.preview(Mapping.guess(file.columns()));
    }

    private static List<Event> events(Kind kind, String text) throws MalformedException {
        return preview(kind, text).events().stream().map(BroughtIn::event).toList();
    }

    @Test
    void events_exported_as_json_lines_come_back_as_the_same_events() throws MalformedException {
        String text = exported(new EventJson());
        assertThat(events(Kind.JSONL, text).stream().map(new EventJson()::event).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void events_exported_as_rows_come_back_with_all_that_rows_say() throws MalformedException {
        List<Event> events = events(Kind.CSV, exported(new EventCsv()));
        assertThat(events).hasSameSizeAs(EVENTS);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).id()).isEqualTo(EVENTS.get(i).id());
            assertThat(events.get(i).title()).isEqualTo(EVENTS.get(i).title());
            assertThat(events.get(i).summary()).isEqualTo(EVENTS.get(i).summary());
            assertThat(events.get(i).topic()).isEqualTo(EVENTS.get(i).topic());
            assertThat(events.get(i).tags().keySet())
                    .isEqualTo(EVENTS.get(i).tags().keySet());
            assertThat(events.get(i).sources().getFirst())
                    .isEqualTo(new Source("example.org", "https://example.org/a?b=1&c=(2)", null));
        }
    }

    @Test
    void events_exported_as_a_calendar_come_back_on_their_days() throws MalformedException {
        List<Event> events = events(Kind.ICS, exported(new EventCalendar(NOW)));
        assertThat(events).hasSameSizeAs(EVENTS);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).id()).isEqualTo(EVENTS.get(i).id());
            assertThat(events.get(i).span()).isEqualTo(EVENTS.get(i).span());
            assertThat(events.get(i).title()).isEqualTo(EVENTS.get(i).title());
            assertThat(events.get(i).tags().keySet())
                    .isEqualTo(EVENTS.get(i).tags().keySet());
        }
    }

    @Test
    void columns_of_a_spreadsheet_are_found_by_their_names_and_dates_kept_as_written() throws MalformedException {
        String text = """
                Headline;When;Keywords;Link;Nothing
                Trojan War;c. 1250 BC;Troy, Greece;https://en.wikipedia.org/wiki/Trojan_War;x
                "Siege; with ""quotes""
                and a line";spring 2016;;A book;
                """;
        Preview preview = preview(Kind.CSV, "\ufeff" + text.replace("\n", "\r\n"));
        assertThat(preview.misfits()).isEmpty();
        BroughtIn war = preview.events().get(0);
        assertThat(war.written()).isEqualTo("c. 1250 BC");
        assertThat(war.event().span()).isEqualTo(new Span(LocalDate.of(-1254, 1, 1), LocalDate.of(-1244, 12, 31)));
        assertThat(war.event().id()).hasToString("-1254-01-01/trojan-war");
        assertThat(war.event().tags()).containsOnlyKeys(new Tag("Greece"), new Tag("Troy"));
        assertThat(war.event().sources())
                .containsExactly(new Source("en.wikipedia.org", "https://en.wikipedia.org/wiki/Trojan_War", null));
        Event siege = preview.events().get(1).event();
        assertThat(siege.title()).isEqualTo("Siege; with \"quotes\"\r\nand a line");
        assertThat(siege.sources()).containsExactly(new Source("A book", "", null));
    }

    @Test
    void a_row_that_is_no_event_is_told_with_its_line_and_the_others_stay() throws MalformedException {
        Preview preview = preview(Kind.CSV, """
                date,title,until
                2016,"One
                of several",
                soon,Two,
                2016,,
                ,Four,
                2016-03,Five,2015

                "2016-05",Six,"2016-06"
                """);
        assertThat(preview.events()).extracting(BroughtIn::written).containsExactly("2016", "2016-05 to 2016-06");
        assertThat(preview.misfits())
                .containsExactly(
                        new Preview.Misfit(4, "'soon' is no date"),
                        new Preview.Misfit(5, "there is no headline"),
                        new Preview.Misfit(6, "there is no date"),
                        new Preview.Misfit(7, "it ends (2015) before it begins (2016-03)"));
    }

    @Test
    void two_events_of_one_day_and_headline_are_two() throws MalformedException {
        assertThat(events(Kind.CSV, "date,title\n2016-01-01,Vote!\n2016-01-01,Vote?\n2016-01-01,???\n"))
                .extracting(event -> event.id().toString())
                .containsExactly("2016-01-01/vote", "2016-01-01/vote-2", "2016-01-01/event");
    }

    @Test
    void a_file_that_cannot_be_read_says_where() {
        assertThatThrownBy(() -> preview(Kind.CSV, "date,title\n2016,\"never ends\n\n"))
                .isInstanceOf(MalformedException.class)
                .hasMessage("line 2: a quoted cell begins here and never ends");
        assertThatThrownBy(() -> preview(Kind.JSONL, "{\"date\":\"2016\",\"title\":\"x\"}\n{"))
                .isInstanceOf(MalformedException.class)
                .hasMessageStartingWith("line 2: ");
    }

    /** No pieces of a file, in whatever order, end in anything but events, misfits, or a message. */
    @ParameterizedTest
    @EnumSource
    void nothing_in_a_file_can_break_it(Kind kind) {
        List<String> pieces = List.of(
                "date,title",
                "\n",
                "\r\n",
                "\"",
                ",",
                ";",
                "\t",
                "2016",
                "{",
                "}",
                "\"title\":",
                "\"a\"",
                "[",
                "]",
                "null",
                "1e9",
                "BEGIN:VEVENT\n",
                "END:VEVENT\n",
                "DTSTART:",
                "DTEND:",
                "SUMMARY:",
                "UID;X=\"",
                "\\",
                "\u0000",
                "\ud800",
                " ");
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(20), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining("", i % 2 == 0 ? "date,title\n" : "", ""));
            try {
                assertThat(preview(kind, text).events()).hasSizeLessThan(20);
            } catch (MalformedException e) {
                assertThat(e).hasMessageNotContaining("\n");
            }
        }
    }
}
