package annals.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMakerTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAnOlderArchive() throws IOException {
        Path output = folder.resolve("sample");
        SampleMaker.write(archive("Talks begin", "Talks go on").pages(), output);
        SampleMaker.write(archive("Talks begin").pages(), output);
        assertThat(ReadSample.of(output).files())
                .containsOnlyKeys("README.md", "index.md", "news/2016/02/1/index.md", "news/2016/02/1/talks-begin.md");
    }

    @Test
    void replacesNothingElse() throws IOException {
        Files.writeString(folder.resolve("thesis.md"), "years of work", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SampleMaker.write(archive("Talks begin").pages(), folder))
                .isInstanceOf(StoryException.class)
                .hasMessageContaining("thesis.md is no part of an archive");
        assertThat(folder.resolve("thesis.md")).exists();
    }

    @Test
    void refusesAHeadlineTwiceOnOneDay() {
        assertThatThrownBy(() -> archive("Talks begin", "Talks begin"))
                .isInstanceOf(StoryException.class)
                .hasMessage("story2.txt:3: the same event is told at story1.txt:3");
    }

    @Test
    void suspectsHeadlinesWithHalfTheirWordsInCommon() {
        SampleArchive archive =
                archive("Talks begin in Geneva", "Talks on Syria begin badly", "Syria shoots down a drone");
        assertThat(Suspects.among(archive.events()))
                .singleElement()
                .asString()
                .contains("story1.txt:3", "story2.txt:3");
    }

    /** Each headline told by a story of its own, all on one day. */
    private static SampleArchive archive(String... headlines) {
        List<Story> stories = new ArrayList<>();
        for (String headline : headlines) {
            stories.add(StoryFile.parse("story" + (stories.size() + 1) + ".txt", """
                # Talks

                ## 2016-02-01 %s
                tags: Geneva
                source: Wikipedia | https://en.wikipedia.org/wiki/Geneva
                """.formatted(headline)));
        }
        return SampleArchive.of(stories);
    }
}
