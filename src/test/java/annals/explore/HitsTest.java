package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Hits.Range;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void findsWordsAndPhrasesInAnyCase() throws QuerySyntaxException {
        assertThat(in("talks \"in geneva\"", "Talks in Geneva")).containsExactly(new Range(0, 5), new Range(6, 15));
        assertThat(in("和平", "敘利亞和平會談")).containsExactly(new Range(3, 5));
    }

    @Test
    void looksIntoBracketsButNotForWhatIsExcluded() throws QuerySyntaxException {
        assertThat(in("(war OR truce) -talks tag:talks", "Talks of truce")).containsExactly(new Range(9, 14));
    }

    @Test
    void marksWhatOverlapsOnce() throws QuerySyntaxException {
        assertThat(in("abc bcd", "abcd")).containsExactly(new Range(0, 4));
    }

    @Test
    void findsWithoutAccentsAndInTheOtherChineseScript() throws QuerySyntaxException {
        assertThat(in("geneve", "À Genève")).containsExactly(new Range(2, 8));
        assertThat(in("叙利亚", "在敘利亞")).containsExactly(new Range(1, 4));
    }

    /** Folding makes two letters of one here, so that places would shift. */
    @Test
    void marksTheRightLettersWhereFoldingIsLonger() throws QuerySyntaxException {
        assertThat(in("x", "ß x")).containsExactly(new Range(2, 3));
        assertThat(in("x", "İß x")).isEmpty();
    }

    private static List<Range> in(String query, String text) throws QuerySyntaxException {
        return Hits.of(QueryParser.parse(query)).in(text);
    }
}
