package annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortPathTest {

    @Test
    void leavesOutTheSlug() {
        assertThat(ShortPath.of("news/2016/04/1/talks-begin.md", "talks-begin")).isEqualTo("news/2016/04/1/*.md");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "news/2016/04/1/talks-begin.md, talks-begin",
                "news/2016/04/1/index.md, -",
                "talks-begin.md, talks-begin",
                "talks-begin/talks-begin.md, talks-begin",
                "a/b*c.md, b*c",
                "a/b*c.md, -",
                "*/talks-begin.md, talks-begin",
                "**, *",
                "a/other.md, talks-begin",
                "a/b.md, ''",
                "a/b.md, *",
            })
    void losesNothing(String path, String slug) {
        assertThat(ShortPath.restored(ShortPath.of(path, slug), slug)).isEqualTo(path);
    }
}
