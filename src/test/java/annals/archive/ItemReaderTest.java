package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {

    private static final String URL = "/news/2017/01/16/a.md";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                " stray  spaces ",
                "balanced [a [b] c]",
                "[http:--www.bbc.com-news-42346881 (\"BBC News\")] {{es icon}}",
                "wiki text -{zh-tw:甲;zh-hk:乙}- [?] _a_ *b* `c` <i>d</i> &quot;",
                "back\\slash \\[ and \\]"
            })
    void trustsMarkdownWhereBracketsBalance(String text) {
        Items item = Items.of("[" + text + "](" + URL + ") _Context: war_");
        ItemLink link = new ItemLink(text.strip(), URL, "_Context: war_");
        assertThat(item.parsedEvent()).contains(link);
        assertThat(item.event()).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《冰点]]》",
                "[never closed",
                "never opened]",
                "a [link](/news/2016/01/1/b.md) inside",
                "a [link](https://example.org) inside",
                "`code ] never closed",
                "half [a]]("
            })
    void doubtsMarkdownWhereTheyDoNot(String text) {
        Items item = Items.of("[" + text + "](" + URL + ") _Context: war_");
        assertThat(item.parsedEvent()).isEmpty();
        assertThat(item.event()).contains(new ItemLink(text, URL, "_Context: war_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/2017/01/16/a-(b)-c.md", "/zh/news/2017/01/16/a.md", "/news/2017/01/16/a(b.md"})
    void allowsBracketsInTheTarget(String url) {
        Items item = Items.of("[a](" + url + ")");
        assertThat(item.event()).map(ItemLink::url).contains(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"see [a](" + URL + ")", "**[a](" + URL + ")**", "- [a](" + URL + ")", "# [a](" + URL + ")"})
    void findsTheLinkBehindOtherThings(String raw) {
        Items item = Items.of(raw);
        assertThat(item.event()).map(ItemLink::url).contains(URL);
    }

    @Test
    void takesTheLastEventOfAnItem() {
        Items item = Items.of("[a](/news/2016/01/1/b.md) and [c](" + URL + ")");
        assertThat(item.event()).contains(new ItemLink("a](/news/2016/01/1/b.md) and [c", URL, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[AP](https://a.org/b)                     | AP    | https://a.org/b      | ''",
                "[AP](https://a.org/b) [IMG](https://c/d)  | AP    | https://a.org/b      | '[IMG](https://c/d)'",
                "[AP](https://a.org/(b)) [IMG](https://c)  | AP    | https://a.org/(b)    | '[IMG](https://c)'",
                "[AP](https://a.org/b c)                   | AP    | https://a.org/b c    | ''",
                "[AP](https://a.org/叙?x=%zz&y)            | AP    | https://a.org/叙?x=%zz&y | ''",
                "[AP](//a.org/b)                           | AP    | //a.org/b            | ''",
                "[AP [1] ](HTTP://a.org/b)                 | AP [1] | HTTP://a.org/b   | ''",
                "[A [B](http://c) D]](http://a.org/b)      | A [B](http://c) D] | http://a.org/b | ''",
            })
    void readsSources(String raw, String name, String url, String rest) {
        Items item = Items.of(raw);
        assertThat(item.source()).contains(new ItemLink(name, url, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no link", "[a]", "[a](b)", "[a](/b:c)", "[a][b]", "<https://a.org>", "https://a.org", "![a](b)"
            })
    void findsNoLinkWhereThereIsNone(String raw) {
        Items item = Items.of(raw);
        assertThat(item.event()).isEmpty();
        assertThat(item.source()).isEmpty();
    }

    @Test
    void readsOnWhenTheMarksOfOnePageAreTooMany() {
        String absurd = "1. [" + "[".repeat(10_000) + "](" + URL + ") _Context: war_\n";
        String good = "2. [a](" + URL + ") _Context: war_\n";
        for (Items item : Items.onPage(absurd + good)) {
            assertThat(item.event()).map(ItemLink::url).contains(URL);
            assertThat(item.event()).map(ItemLink::rest).contains("_Context: war_");
        }
    }
}
