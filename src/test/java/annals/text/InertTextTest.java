package annals.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from outside stays text, wherever it is written. */
class InertTextTest {

    private static final String HOSTILE = "\u001b]0;owned\u0007 \u009b31m \u202egnp.exe\u202c \u2066x\u2069 \u007f";

    @Test
    void a_terminal_is_neither_steered_nor_turned_around() {
        assertThat(TerminalText.inert(HOSTILE))
                .isEqualTo("\ufffd]0;owned\ufffd \ufffd31m \ufffdgnp.exe\ufffd \ufffdx\ufffd \ufffd");
        assertThat(TerminalText.line("two\nlines\tand a tab")).isEqualTo("two lines and a tab");
        assertThat(TerminalText.inert("two\nlines, 停火 🕊 \u05d0")).isEqualTo("two\nlines, 停火 🕊 \u05d0");
    }

    @Test
    void whatever_is_written_to_a_terminal_goes_the_same_way() {
        StringWriter terminal = new StringWriter();
        PrintWriter out = new PrintWriter(new TerminalWriter(terminal));
        out.print(HOSTILE);
        out.print('\u001b');
        out.print(HOSTILE.toCharArray());
        out.flush();
        assertThat(terminal.toString()).isEqualTo(TerminalText.inert(HOSTILE) + "\ufffd" + TerminalText.inert(HOSTILE));
    }

    @Test
    void json_says_the_same_without_a_steering_character() throws MalformedException {
        String json = JsonText.object(JsonText.field("x", JsonText.string(HOSTILE)));
        assertThat(TerminalText.inert(json)).isEqualTo(json);
        assertThat(JsonObject.parse(json).text("x")).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\":1}{",
                "{\"a\":1,\"a\":2}",
                "{\"a\":}",
                "{\"a\":NaN}",
                "{\"a\":\"\u0000\"}",
                "nonsense"
            })
    void what_is_no_json_object_is_refused(String text) {
        assertThatThrownBy(() -> JsonObject.parse(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void a_json_file_that_never_ends_going_deeper_is_refused() {
        assertThatThrownBy(() -> JsonObject.parse("{\"a\":".repeat(100_000))).isInstanceOf(MalformedException.class);
    }

    @Test
    void what_was_read_is_asked_for_by_name_and_kind() throws MalformedException {
        JsonObject json = JsonObject.parse("{\"t\":\"x\",\"n\":1e3,\"b\":true,\"z\":null,\"l\":[\"a\"],\"o\":[{}]}");
        assertThat(json.text("t")).isEqualTo("x");
        assertThat(json.number("n")).isEqualTo(1000);
        assertThat(json.flag("b")).isTrue();
        assertThat(json.flag("gone")).isFalse();
        assertThat(json.optionalText("z")).isNull();
        assertThat(json.texts("l")).containsExactly("a");
        assertThat(json.objects("o")).hasSize(1);
        assertThat(json.json()).isEqualTo("{\"t\":\"x\",\"n\":1e3,\"b\":true,\"z\":null,\"l\":[\"a\"],\"o\":[{}]}");
        assertThatThrownBy(() -> json.text("n")).hasMessage("\"n\" is not a text");
        assertThatThrownBy(() -> json.text("z")).hasMessage("\"z\" is missing");
        assertThatThrownBy(() -> json.objects("l")).hasMessage("\"l\" holds something other than objects");
        assertThatThrownBy(() -> JsonObject.parse("{\"n\":1e999}").number("n")).isInstanceOf(MalformedException.class);
    }
}
