package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "magnitude 8.2 M<sub>W</sub> | magnitude 8.2 MW",
                "a<br>b<br/>c<br />d         | abcd",
                "<a href=\"/x?y=1\">a</a>    | a",
                "<SPAN\tclass='x' >a</span> | a",
                "<h1>a</h1>                  | a",
                "a<!-- hidden -->b<!---->c   | abc",
                "<p><b>a</b></p>             | a",
                "a<b>                        | a",
            })
    void removesTagsOfHtml(String raw, String plain) {
        assertThat(PlainText.of(raw)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b > c",
                "a <b",
                "1<2>3",
                "<3",
                "<>",
                "a <!-- b",
                "<http://example.org/>",
                "<-- a -->",
                "a & b",
                "AT&T",
                "R&D; S&P",
                "&",
                "&;",
                "&#;",
                "&#x;",
                "&#12a;",
                "&amp",
                "&nosuchthing;",
                "&#123456789;"
            })
    void keepsALoneLessThanOrAmpersand(String raw) {
        assertThat(PlainText.of(raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "&quot;waste of time&quot; | \"waste of time\"",
                "Syria&#x27;s &#39;war&#39; | Syria's 'war'",
                "&#36;5 &#X24;6            | $5 $6",
                "caf&eacute; &hellip;      | café …",
                "&#128512;&#x1F600;        | 😀😀",
                "&lt;b&gt;a&lt;/b&gt;      | <b>a</b>",
                "&amp;amp;                 | &amp;",
                "&amp;quot;                | &quot;",
                "a&nbsp;&#160;&#10;b&#9;   | a b",
                "&#40;\\&#41;$1            | (\\)$1",
            })
    void decodesEntitiesOnce(String raw, String plain) {
        assertThat(PlainText.of(raw)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#0;", "&#x0;", "&#xD800;", "&#56319;", "&#xdfff;", "&#x110000;", "&#99999999;", "&#xFFFFFF;"})
    void marksNumbersThatAreNoCharacter(String raw) {
        assertThat(PlainText.of("a" + raw + "b")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t",
                "\n",
                "\r\n",
                "\f",
                "\u000B",
                "\u0085",
                "\u00A0",
                "\u1680",
                "\u2003",
                "\u2028",
                "\u2029",
                "\u202F",
                "\u205F",
                "\u3000",
                " \u00A0\t\n \u3000 "
            })
    void makesWhiteSpaceOfEveryKindOneSpace(String space) {
        assertThat(PlainText.of(space + "a" + space + "b" + space)).isEqualTo("a b");
        assertThat(PlainText.of(space)).isEmpty();
    }

    @Test
    void makesOneSpaceOfWhatStoodAroundATag() {
        assertThat(PlainText.of(" a <b> </b> b <br> ")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[a] b](c) [?]",
                "-{zh-tw:甲;zh-hk:乙}-",
                "{{es icon}}",
                "* _a_ **b** `c` ~d~ \\e #f ###",
                "\"waste of time\"…",
                "（a）《b》",
                "e\u0301 \u200Bzero",
                "😀 𝔘"
            })
    void throwsNothingElseAway(String raw) {
        assertThat(PlainText.of(raw)).isEqualTo(raw);
    }

    @Test
    void dropsTheCharacterThatNoStoreCanKeep() {
        assertThat(PlainText.of("a\0b")).isEqualTo("ab");
    }
}
