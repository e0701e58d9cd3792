package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Rising.Riser;
import annals.relations.Stories.Reasons;
import annals.relations.Stories.Strip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    private static final int QUAKE = 0;
    private static final int VOTE = 1;
    private static final int WORLD = 2;
    private static final List<Tag> TAGS =
            List.of(new Tag("quake"), new Tag("vote"), new Tag("world"), new Tag("other"));

    /** Events 0 to 11 tell of a quake and a vote by turns, 12 of nothing, and more of the same years later. */
    private static Chronicle chronicle(int later) {
        Chronicle.Builder builder = new Chronicle.Builder(TAGS);
        for (int event = 0; event < 13 + later; event++) {
            int day = event < 13 ? event * 2 : 4000 + event;
            builder.event(id(day), "Event " + event, -1, event % 4 == 0);
            builder.tagUse(event, event == 12 ? 3 : WORLD);
            if (event < 12) {
                builder.tagUse(event, event % 2);
                for (int earlier = event - 2; earlier >= 0; earlier -= 2) {
                    builder.link(event, earlier);
                }
            } else if (event > 13) {
                builder.link(event, event - 1);
            }
        }
        return builder.build();
    }

    @Test
    void areGroupsThatHangTogether() {
        Stories stories = StoryFinder.find(chronicle(0));
        assertThat(stories.count()).isEqualTo(2);
        assertThat(stories.eventsOf(0)).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(stories.eventsOf(1)).containsExactly(1, 3, 5, 7, 9, 11);
        assertThat(stories.storyOf(12)).isEqualTo(-1);
        assertThat(stories.story(0).tags()).startsWith(QUAKE);
        assertThat(stories.name(stories.story(1))).startsWith("vote");
    }

    @Test
    void anEventIsAmongThoseOfItsStoryOrAlone() {
        Stories stories = StoryFinder.find(chronicle(0));
        assertThat(stories.withStoryOf(3).stream()).containsExactly(1, 3, 5, 7, 9, 11);
        assertThat(stories.withStoryOf(12).stream()).containsExactly(12);
    }

    /** Tags of as many events, as rare; but on the events of one of them the story hangs. */
    @Test
    void areNamedByWhatTheyHangOn() {
        Chronicle.Builder builder = new Chronicle.Builder(List.of(new Tag("aside"), new Tag("heart"), new Tag("all")));
        for (int event = 0; event < 9; event++) {
            builder.event(id(event), "Event " + event, -1, false);
            builder.tagUse(event, 2);
            if (event < 6) {
                builder.tagUse(event, event < 3 ? 0 : 1);
            }
            for (int heart = 3; heart < Math.min(event, 6); heart++) {
                builder.link(event, heart);
            }
        }
        for (int event = 9; event < 60; event++) {
            builder.event(id(1000 + event * 200), "Event " + event, -1, false);
        }
        int[] groups =
                IntStream.range(0, 60).map(event -> event < 9 ? 0 : event).toArray();
        Stories stories = Stories.of(builder.build(), groups);
        assertThat(stories.story(0).tags()).startsWith(2, 1);
    }

    @Test
    void areNotNamedTheSameTwice() {
        Chronicle.Builder builder = new Chronicle.Builder(
                List.of(new Tag("Ebola"), new Tag("Ebola in West Africa"), new Tag("Liberia"), new Tag("other")));
        for (int event = 0; event < 40; event++) {
            builder.event(id(event), "Event " + event, -1, false);
            if (event < 5) {
                builder.tagUse(event, 0);
                builder.tagUse(event, 1);
                builder.tagUse(event, 2);
                for (int earlier = 0; earlier < event; earlier++) {
                    builder.link(event, earlier);
                }
            }
        }
        Stories stories = StoryFinder.find(builder.build());
        assertThat(stories.name(stories.story(0))).isEqualTo("Ebola, Liberia");
    }

    @Test
    void stayTheSameWhenAnArchiveGrowsElsewhere() {
        Stories before = StoryFinder.find(chronicle(0));
        Stories after = StoryFinder.find(chronicle(500));
        assertThat(after.count()).isGreaterThan(2);
        for (int event = 0; event < 13; event++) {
            assertThat(after.storyOf(event)).isEqualTo(before.storyOf(event));
        }
    }

    @Test
    void areTheSameWhenFoundAgain() {
        for (int seed = 0; seed < 5; seed++) {
            Stories once = StoryFinder.find(RandomWeb.of(seed, 400, 900));
            assertThat(once.saysTheSameAs(StoryFinder.find(RandomWeb.of(seed, 400, 900))))
                    .isTrue();
        }
    }

    @Test
    void holdEachEventOnceAndTellHowManyAStripLeavesOut() {
        for (int seed = 0; seed < 20; seed++) {
            Stories stories = StoryFinder.find(RandomWeb.of(seed, 300, 800));
            BitSet told = new BitSet();
            for (int story = 0; story < stories.count(); story++) {
                int[] events = stories.eventsOf(story);
                assertThat(events.length).isGreaterThanOrEqualTo(3).isEqualTo(stories.sizeOf(story));
                for (int event : events) {
                    assertThat(told.get(event)).isFalse();
                    told.set(event);
                    int number = story;
                    assertThat(stories.why(event).linked()).allMatch(other -> stories.storyOf(other) == number);
                    Strip strip = stories.stripAround(event, 4);
                    assertThat(strip.events()).contains(event).isSorted().doesNotHaveDuplicates();
                    assertThat(strip.events())
                            .allMatch(shown -> IntStream.of(events).anyMatch(one -> one == shown));
                    assertThat(strip.leftOut())
                            .hasSize(strip.events().size() + 1)
                            .allMatch(left -> left >= 0);
                    int left =
                            strip.leftOut().stream().mapToInt(Integer::intValue).sum();
                    assertThat(strip.events().size() + left).isEqualTo(events.length);
                }
            }
        }
    }

    @Test
    void sayWhyAnEventBelongs() {
        Reasons why = StoryFinder.find(chronicle(0)).why(4);
        assertThat(why.linked()).containsExactly(0, 2, 6, 8, 10);
        assertThat(why.tags()).containsExactly(QUAKE, WORLD);
        assertThat(why.nearest()).isEqualTo(2);
    }

    @Test
    void riseWhereTheirShareGrows() {
        Chronicle.Builder builder = new Chronicle.Builder(TAGS);
        for (int event = 0; event < 60; event++) {
            // The quake has one event in ten of the first thirty days, and nine in ten of the second.
            boolean quake = event < 30 ? event % 10 == 0 : event % 10 != 0;
            builder.event(id(event), "", -1, false);
            builder.tagUse(event, quake ? QUAKE : VOTE);
        }
        Chronicle chronicle = builder.build();
        Stories stories = Stories.ofNumbers(
                chronicle,
                IntStream.range(0, 60).map(event -> chronicle.tagsOf(event)[0]).toArray());
        BitSet all = new BitSet();
        all.set(0, 60);
        List<Riser> rising = Rising.in(stories, chronicle, all, chronicle.day(30), chronicle.day(59));
        assertThat(rising).extracting(Riser::story).containsExactly(QUAKE);
        assertThat(rising.getFirst().now()).isEqualTo(27);
        assertThat(rising.getFirst().before()).isEqualTo(3);
        assertThat(rising.getFirst().chance()).isLessThan(0.001);
        all.clear(1, 60);
        assertThat(Rising.in(stories, chronicle, all, chronicle.day(30), chronicle.day(59)))
                .isEmpty();
    }

    @Test
    void areKeptInAFileThatIsWholeOrNotBelieved(@TempDir Path folder) throws Exception {
        Chronicle chronicle = chronicle(50);
        Stories stories = StoryFinder.find(chronicle);
        Path file = folder.resolve("stories");
        assertThat(StoryFile.read(file, "now", chronicle)).isEmpty();
        StoryFile.write(stories, file, "now");
        assertThat(StoryFile.read(file, "now", chronicle))
                .hasValueSatisfying(
                        read -> assertThat(read.saysTheSameAs(stories)).isTrue());
        assertThat(StoryFile.read(file, "then", chronicle)).isEmpty();
        assertThat(StoryFile.read(file, "now", chronicle(0))).isEmpty();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 9] ^= 1;
        Files.write(file, bytes);
        assertThat(StoryFile.read(file, "now", chronicle)).isEmpty();
    }

    private static EventId id(int days) {
        return new EventId(LocalDate.of(2000, 1, 1).plusDays(days), "event");
    }
}
