package annals.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.search.Phrase.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void findsWordsAndPhrasesInAnyCase() throws QuerySyntaxException {
        assertThat(in("talks \"in geneva\"", "Talks in Geneva")).containsExactly(new Hit(0, 5), new Hit(6, 15));
        assertThat(in("和平", "敘利亞和平會談")).containsExactly(new Hit(3, 5));
    }

    @Test
    void looksIntoBracketsButNotForWhatIsExcluded() throws QuerySyntaxException {
        assertThat(in("(war OR truce) -talks tag:talks", "Talks of truce")).containsExactly(new Hit(9, 14));
    }

    @Test
    void marksWhatOverlapsOnce() throws QuerySyntaxException {
        assertThat(in("\"abc bcd\" bcd", "abc bcd")).containsExactly(new Hit(0, 7));
    }

    @Test
    void findsWithoutAccentsAndInTheOtherChineseScript() throws QuerySyntaxException {
        assertThat(in("geneve", "À Genève")).containsExactly(new Hit(2, 8));
        assertThat(in("叙利亚", "在敘利亞")).containsExactly(new Hit(1, 4));
    }

    /** Folding makes two letters of one here, so that places would shift. */
    @Test
    void marksTheRightLettersWhereFoldingIsLonger() throws QuerySyntaxException {
        assertThat(in("x", "ß x")).containsExactly(new Hit(2, 3));
        assertThat(in("x", "İß x")).containsExactly(new Hit(3, 4));
    }

    @Test
    void marksWholeWordsUnlessTheyMayGoOn() throws QuerySyntaxException {
        assertThat(in("war", "warm war")).containsExactly(new Hit(5, 8));
        assertThat(in("war*", "warm war")).containsExactly(new Hit(0, 4), new Hit(5, 8));
    }

    private static List<Hit> in(String query, String text) throws QuerySyntaxException {
        return Hits.of(QueryParser.parse(query)).in(text);
    }
}
