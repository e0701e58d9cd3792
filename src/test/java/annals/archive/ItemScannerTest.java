package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemScannerTest {

    private static final String URL = "/news/2017/01/16/a.md";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                "balanced [a [b] c]",
                "…《冰点]]》…",
                "[never closed",
                "never opened]",
                "]][[",
                "a [link](https://example.org) inside",
                "a [link](/news/2016/01/1/b.md) inside",
                "[http:--www.bbc.com-news-42346881 (\"BBC News\")] {{es icon}}",
                "(a) ](b) ["
            })
    void takesAllFromTheFirstBracketToTheLastEventAddress(String text) {
        assertThat(ItemScanner.eventLink("[" + text + "](" + URL + ") _Context: war_"))
                .contains(new ItemLink(text, URL, " _Context: war_"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zh/news/2016/01/1/b.md",
                "news/2016/01/1/b.md",
                "/news/2016/01/1/a-(b)-c.md",
                "/news/2016/01/1/a)-(b.md",
                "/news/2016/01/1/a b.md",
                "/news/2016/01/1/a.mdb.md"
            })
    void takesTheAddressAsItIsWritten(String url) {
        assertThat(ItemScanner.eventLink("[a](" + url + ")")).contains(new ItemLink("a", url, ""));
    }

    @Test
    void passesOverWhatStandsBeforeTheFirstBracket() {
        assertThat(ItemScanner.eventLink("1) see [a](" + URL + ")")).contains(new ItemLink("a", URL, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "](",
                "[a]",
                "[a]()",
                "a](/news/2016/01/1/b.md)",
                "](/news/2016/01/1/b.md) [",
                "[a] (/news/2016/01/1/b.md)",
                "[a](/news/2016/01/1/b.md",
                "[a](/news/2016/01/1/b)",
                "[a](/opinion/2016/01/1/b.md)",
                "[a](https://example.org/news/2016/01/1/b.md)"
            })
    void findsNoEventWhereNoneIsLinked(String item) {
        assertThat(ItemScanner.eventLink(item)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[AP](http://a.org/b)                   | AP      | http://a.org/b      | ''",
                "[AP](http://a.org/b) [IMG](http://c)   | AP      | http://a.org/b      | ' [IMG](http://c)'",
                "[AP](http://a.org/(b)) [IMG](http://c) | AP      | http://a.org/(b)    | ' [IMG](http://c)'",
                "[AP](http://a.org/(b)                  | AP      | http://a.org/(b     | ''",
                "[AP]( https://a.org/b c )              | AP      | https://a.org/b c   | ''",
                "[A [B](//a.org/叙)                     | A [B    | //a.org/叙          | ''",
                "[A] B](ftp://a.org)                    | A] B    | ftp://a.org         | ''",
                "[A](b) c](http://a.org)                | A](b) c | http://a.org        | ''",
                "[A [b](http://b) c](http://a.org)      | A [b](http://b) c | http://a.org | ''",
            })
    void findsTheSourceWhoseBracketsDoNotBalance(String item, String text, String url, String rest) {
        assertThat(ItemScanner.outsideLink(item)).contains(new ItemLink(text, url, rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[a]", "[a](b)", "[a](/b)", "a](http://b)", "](http://b) [a", "[a](http://b"})
    void findsNoSourceWhereNothingOutsideIsLinked(String item) {
        assertThat(ItemScanner.outsideLink(item)).isEmpty();
    }
}
