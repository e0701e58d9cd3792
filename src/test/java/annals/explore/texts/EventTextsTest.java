package annals.explore.texts;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTextsTest {

    @Test
    void copiesALineForAnEvent() {
        assertThat(EventTexts.tabbed(chronicle("A\theadline"), new int[] {0}))
                .isEqualTo("2017-01-23\tA headline\tTalks\tAstana, Syria");
    }

    @Test
    void copiesWhatASpreadsheetReadsBack() {
        assertThat(EventTexts.csv(chronicle("He said \"no\", twice"), new int[] {0}))
                .isEqualToNormalizingNewlines("""
                        date,headline,topic,tags,links,id
                        2017-01-23,"He said ""no"", twice",Talks,"Astana, Syria",0,2017-01-23/x
                        """);
    }

    @Test
    void copiesNoFormula() {
        assertThat(EventTexts.csv(chronicle("=HYPERLINK(1)"), new int[] {0})).contains(",'=HYPERLINK(1),");
    }

    private static Chronicle chronicle(String title) {
        Chronicle.Builder builder =
                new Chronicle.Builder(List.of(new Tag("Talks"), new Tag("Syria"), new Tag("Astana")));
        builder.event(new EventId(LocalDate.of(2017, 1, 23), "x"), title, 0, false);
        for (int tag = 0; tag < 3; tag++) {
            builder.tagUse(0, tag);
        }
        return builder.build();
    }
}
