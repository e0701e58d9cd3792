package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_Context: Astana, Kazakhstan, war_",
                " _消息: Astana, Kazakhstan, war_ ",
                "_消息：Astana, Kazakhstan, war_",
                "*Kontext: Astana, Kazakhstan, war*",
                "_Contexte : Astana, Kazakhstan, war_",
                "_: Astana, Kazakhstan, war_",
                "_Context:Astana,  Kazakhstan , war_",
                "_Context: Astana, Kazakhstan, war_\n"
            })
    void readsALabelInAnyLanguage(String line) {
        assertThat(Contexts.isContext(line)).isTrue();
        assertThat(Contexts.parse(line)).extracting(Tag::name).containsExactly("Astana", "Kazakhstan", "war");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington, D.C.                                    | Washington, D.C.",
                "United Nations Security Council election, 2016      | United Nations Security Council election, 2016",
                "war, Sammy Davis, Jr., peace                        | war / Sammy Davis, Jr. / peace",
                "a, Sr., b, Inc., c, Ltd., d, LLC, e, M.D.           | a, Sr. / b, Inc. / c, Ltd. / d, LLC / e, M.D.",
                "Smith, Jr., 2016, peace                             | Smith, Jr., 2016 / peace",
                "2016, war                                           | 2016 / war",
                "D.C., war                                           | D.C. / war",
                "war, 201, 20167, 2016 election                      | war / 201 / 20167 / 2016 election",
                "Washington, DC, Jr, Inc                             | Washington / DC / Jr / Inc",
                "war, 2016, peace, 2017                              | war, 2016 / peace, 2017",
                "a,b                                                 | a,b",
            })
    void keepsTheCommaOfAYearOrASuffix(String list, String tags) {
        assertThat(Contexts.parse("_Context: " + list + "_"))
                .extracting(Tag::name)
                .containsExactly(tags.split(" / "));
    }

    @Test
    void hasTagsInPlainTextEachOnce() {
        assertThat(Contexts.parse("_Context: AT&amp;T, M<sub>W</sub>, war, AT&T, , war_"))
                .extracting(Tag::name)
                .containsExactly("AT&T", "MW", "war");
    }

    @Test
    void endsTheLabelAtTheFirstColon() {
        assertThat(Contexts.parse("_Context: Star Wars: Episode IV, a_b_"))
                .extracting(Tag::name)
                .containsExactly("Star Wars: Episode IV", "a_b");
    }

    @Test
    void holdsNothingBehindALabelAlone() {
        assertThat(Contexts.isContext("_Context:_")).isTrue();
        assertThat(Contexts.parse("_Context:_")).isEmpty();
        assertThat(Contexts.parse("_Context: , _")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "__",
                "_:",
                "Context: a, b",
                "_Context a, b_",
                "_In Syria, they say: peace_",
                "__bold__: a_",
                "(_Context: a_)"
            })
    void isNoContextWithoutEmphasisAndLabel(String line) {
        assertThat(Contexts.isContext(line)).isFalse();
        assertThat(Contexts.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_Context: a, b", "_Context: a, b*", "_Context: a, b_ and more"})
    void isNoWholeParagraphWhereItsEmphasisDoesNotEndIt(String line) {
        assertThat(Contexts.isContext(line)).isFalse();
    }
}
