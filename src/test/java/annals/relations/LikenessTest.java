package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Likeness.Like;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final int RARE = 0;
    private static final int COMMON = 1;

    @Test
    void ranksRareTagsAboveCommonOnesAndNearAboveFar() {
        Chronicle.Builder builder = new Chronicle.Builder(List.of(new Tag("rare"), new Tag("common")));
        for (int event = 0; event < 40; event++) {
            builder.event(id(event < 20 ? event : 3000 + event), "", -1, true);
            if (event != 39) {
                builder.tagUse(event, COMMON);
            }
        }
        builder.tagUse(5, RARE);
        builder.tagUse(30, RARE);
        builder.tagUse(6, RARE);
        List<Like> likes = new Likeness(builder.build()).to(5, 40);
        assertThat(likes)
                .extracting(Like::event)
                .startsWith(6, 30)
                .doesNotContain(5, 39)
                .hasSize(38);
        assertThat(likes.getFirst().shared()).containsExactly(RARE, COMMON);
        assertThat(likes.get(2).event()).isIn(4, 7);
    }

    @Test
    void knowsWhatIsLinkedWithBoth() {
        Chronicle.Builder builder = new Chronicle.Builder(List.of());
        for (int event = 0; event < 5; event++) {
            builder.event(id(event * 1000), "", -1, true);
        }
        builder.link(0, 1);
        builder.link(2, 1);
        builder.link(1, 3);
        List<Like> likes = new Likeness(builder.build()).to(0, 5);
        assertThat(likes).extracting(Like::event).containsExactlyInAnyOrder(2, 3);
        assertThat(likes).allSatisfy(like -> assertThat(like.between()).isOne());
        assertThat(likes).noneMatch(Like::linked);
    }

    @Test
    void givesTheBeginningOfTheSameRankingWhateverTheNumberAskedFor() {
        Chronicle web = RandomWeb.of(7, 300, 900);
        Likeness likeness = new Likeness(web);
        for (int event = 0; event < 300; event += 7) {
            List<Like> all = likeness.to(event, 300);
            assertThat(all).extracting(Like::event).doesNotContain(event).doesNotHaveDuplicates();
            assertThat(likeness.to(event, 5)).isEqualTo(all.subList(0, Math.min(5, all.size())));
            assertThat(likeness.to(event, 0)).isEmpty();
        }
    }

    @Test
    void countsWordsOfTheHeadlineThatFewOthersHold() {
        Chronicle.Builder builder = new Chronicle.Builder(List.of(new Tag("common")));
        for (int event = 0; event < 30; event++) {
            String title = event == 0 || event == 17 ? "The comet returns" : "The session of day " + event;
            builder.event(id(event * 100), title, -1, true);
            builder.tagUse(event, 0);
        }
        List<Like> likes = new Likeness(builder.build()).to(0, 30);
        assertThat(likes.getFirst().event()).isEqualTo(17);
        assertThat(likes.getFirst().words()).containsExactly("comet", "returns");
        assertThat(likes.get(1).words()).isEmpty();
    }

    @Test
    void findsWhatCitesTheSameArticleThoughNothingElseIsShared() {
        Chronicle.Builder builder = new Chronicle.Builder(List.of());
        for (int event = 0; event < 5; event++) {
            builder.event(id(event * 100), "", -1, true);
        }
        builder.source(0, "BBC", "http://www.bbc.co.uk/news/1#top");
        builder.source(1, "BBC", "https://bbc.co.uk/news/2");
        builder.source(3, "The BBC", "https://bbc.co.uk/news/1/");
        List<Like> likes = new Likeness(builder.build()).to(0, 5);
        assertThat(likes).extracting(Like::event).containsExactly(3);
        assertThat(likes.getFirst().articles()).isOne();
    }

    @Test
    void countsTheSameReporterALittle() {
        Chronicle.Builder builder = new Chronicle.Builder(List.of(new Tag("common")));
        for (int event = 0; event < 20; event++) {
            builder.event(id(event * 100), "", -1, true);
            builder.tagUse(event, 0);
        }
        builder.source(2, "The Gazette", "https://gazette.example/a");
        builder.source(15, "The Gazette", "https://gazette.example/b");
        assertThat(new Likeness(builder.build()).to(2, 1))
                .extracting(Like::event)
                .containsExactly(15);
    }

    private static EventId id(int days) {
        return new EventId(LocalDate.of(2000, 1, 1).plusDays(days), "event");
    }
}
