package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "/news/2017/05/4/a-memorandum-is-signed.md,  2017-05-04/a-memorandum-is-signed",
        "news/2017/05/4/a.md,                        2017-05-04/a",
        "/zh/news/2019/10/30/%E5%8F%99.md,           2019-10-30/叙",
        "/zh/news/2019/10/30/叙.md,                  2019-10-30/叙",
        "../../../news/2019/1/3/a.md,                2019-01-03/a",
        "/news/2017/05/4/a-(b)-c.md,                 2017-05-04/a-(b)-c",
        "/news/2017/05/4/a).md,                      2017-05-04/a)",
        "/news/2017/05/4/index-of-prices.md,         2017-05-04/index-of-prices",
        "/news/2017/05/4/news.md,                    2017-05-04/news",
        "/news/12017/05/4/a.md,                      +12017-05-04/a",
    })
    void namesAnEventInAnyEdition(String url, String id) {
        assertThat(PagePath.linkTarget(url)).get().hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/news/2017/01/16/index.md",
                "/news/2017/01/16/README.md",
                "/news/2017/01/16/",
                "/news/2017/01/16/.md",
                "/news/2017/01/16/a",
                "/news/2017/01/16/a.html",
                "/news/2017/01/16/a/b.md",
                "/news/2017/02/29/a.md",
                "/news/2017/13/01/a.md",
                "/news/17/01/16/a.md",
                "/news/a.md",
                "/opinion/2017/01/16/a.md",
                "/mynews/2017/01/16/a.md",
                "https://example.org/news/2017/01/16/a.md",
                "//example.org/news/2017/01/16/a.md"
            })
    void namesNoEvent(String url) {
        assertThat(PagePath.linkTarget(url)).isEmpty();
    }
}
