package annals.explore;

import static annals.library.TestArchive.ALL;
import static annals.library.TestArchive.BROKEN;
import static annals.library.TestArchive.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Query;
import annals.model.QuerySyntaxException;
import org.junit.jupiter.api.Test;

class SessionTypingTest extends WithArchive {

    @Test
    void answersEveryFormOfATypedQuery() throws QuerySyntaxException {
        session.askWhileTyping(query("truce"));
        assertThat(matching(session)).containsExactly(TRUCE, BROKEN);
        session.askWhileTyping(query("truce broken"));
        assertThat(matching(session)).containsExactly(BROKEN);
    }

    @Test
    void takesATypedQueryForOneStep() throws QuerySyntaxException {
        type("t", "tr", "tru", "truce");
        session.back();
        assertThat(session.view().query()).isEqualTo(Query.all());
        assertThat(matching(session)).isEqualTo(ALL);
        assertThat(session.canGoBack()).isFalse();
        session.forward();
        assertThat(session.view().query()).isEqualTo(query("truce"));
    }

    @Test
    void takesAQueryTypedLaterForAnotherStep() throws QuerySyntaxException {
        type("t", "truce");
        session.select(BROKEN);
        type("a", "air");
        session.back();
        assertThat(session.view().query()).isEqualTo(query("truce"));
        assertThat(session.view().selected()).isEqualTo(BROKEN);
        type("v", "votes");
        session.back();
        assertThat(session.view().selected()).isEqualTo(BROKEN);
    }

    @Test
    void takesAnEnteredQueryForNoFurtherStep() throws QuerySyntaxException {
        type("t", "truce");
        session.ask(query("truce"));
        session.back();
        assertThat(session.view().query()).isEqualTo(Query.all());
    }

    @Test
    void keepsTheStepFromWhichATypedQueryBeginsWithoutAChange() throws QuerySyntaxException {
        session.ask(query("truce"));
        session.select(BROKEN);
        type("truce", "truce", "truces", "air");
        session.back();
        assertThat(session.view().query()).isEqualTo(query("truce"));
        assertThat(session.view().selected()).isEqualTo(BROKEN);
    }

    private void type(String... forms) throws QuerySyntaxException {
        for (String form : forms) {
            session.askWhileTyping(query(form));
        }
    }
}
