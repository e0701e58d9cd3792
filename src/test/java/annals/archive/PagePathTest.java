package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.PagePath.Kind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news/2017/01/6/talks.md",
                "news/2017/1/06/talks.md",
                "2017/01/6/talks.md",
                "zh/news/2017/01/6/talks.md",
                "/zh/news/2017/01/6/talks.md",
                "home/user/archive/news/2017/01/6/talks.md",
                "backup/2016/02/03/news/2017/01/6/talks.md",
                "anything/2017/01/6/talks.md",
            })
    void knowsAnEventAtAnyLevelAndInAnyEdition(String path) {
        assertThat(PagePath.of(path)).isEqualTo(new PagePath(Kind.EVENT, DAY, "talks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news/2017/01/6/index.md", "2017/01/6/README.md", "zh/news/2017/01/6/index.md"})
    void knowsTheDaysPage(String path) {
        assertThat(PagePath.of(path)).isEqualTo(new PagePath(Kind.DAY, DAY, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.md", "README.md", "zh/index.md", "news/index.md", "news/2017/01/README.md"})
    void takesAnIndexAboveTheDaysForAFrontPage(String path) {
        assertThat(PagePath.of(path).kind()).isEqualTo(Kind.FRONT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "talks.md",
                "16/talks.md",
                "01/16/talks.md",
                "opinion/2017/01/16/talks.md",
                "zh/opinion/2017/01/16/talks.md",
                "faq/2017/01/16/index.md",
                "api/2017/01/16/talks.md",
                "opinion/index.md",
                "faq/README.md",
                "zh/api/index.md",
                "news/2017/01/talks.md",
                "news/2017/01/16/more/talks.md",
                "news/2017/01/16/talks.txt",
                "news/2017/01/16/talks.MD",
                "news/2017/01/16/.md",
                "news/17/01/16/talks.md",
                "news/2017/001/16/talks.md",
                "news/٢٠١٧/01/16/talks.md",
                "indexes.md",
                "my-index.md"
            })
    void knowsWhatIsNoNews(String path) {
        assertThat(PagePath.of(path).kind()).isEqualTo(Kind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news/2017/02/29/talks.md", "news/2017/13/01/talks.md", "news/2017/0/0/talks.md"})
    void hasNoDateWhereThereIsNoSuchDay(String path) {
        assertThat(PagePath.of(path)).isEqualTo(new PagePath(Kind.EVENT, null, "talks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-api/index.md", "newsapi/2017/01/6/talks.md"})
    void looksAtWholeNamesOfFolders(String path) {
        assertThat(PagePath.of(path).kind()).isNotEqualTo(Kind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "talks,                  talks",
        "%E5%8F%99,              叙",
        "%e5%8f%99%41-(b),       叙A-(b)",
        "叙%20b,                 叙 b",
        "a%2Fb,                  a/b",
        "100%,                   100%",
        "100%-sure,              100%-sure",
        "%4,                     %4",
        "%zz,                    %zz",
        "%+1,                    %+1",
        "a+b,                    a+b",
        "%41%FF,                 %41%FF",
        "%E5%8F,                 %E5%8F",
        "a%00b,                  a%00b",
        "%ED%A0%80,              %ED%A0%80",
        "%25%34%31,              %41",
        "😀%F0%9F%98%80,         😀😀",
    })
    void undoesPercentSignsWhereTheyAreUtf8(String slug, String decoded) {
        assertThat(PagePath.of("news/2017/01/6/" + slug + ".md").slug()).isEqualTo(slug.contains("/") ? "" : decoded);
        assertThat(PagePath.percentDecode(slug)).isEqualTo(decoded);
    }
}
