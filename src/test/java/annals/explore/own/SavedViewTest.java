package annals.explore.own;

import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.WithArchive;
import annals.library.Settings;
import annals.model.QuerySyntaxException;
import org.junit.jupiter.api.Test;

class SavedViewTest extends WithArchive {

    private final Settings settings = Settings.forgetful();

    @Test
    void comesBackAsItWas() throws QuerySyntaxException {
        session.ask(query("tag:\"Peace talks\" -tag:Russia (talks OR \"a truce\")"));
        session.look(day(TRUCE), day(VOTE));
        session.select(TRUCE);
        SavedView.put(settings, session);
        assertThat(SavedView.in(settings, library)).isEqualTo(session.view());
    }

    @Test
    void isForgottenWhereNothingOfTheArchiveWouldBeInSight() {
        session.look(day(BEGIN) - 900, day(BEGIN) - 800);
        SavedView.put(settings, session);
        assertThat(SavedView.in(settings, library)).isNull();
    }

    @Test
    void isNotTakenForAnotherArchives() {
        SavedView.put(settings, session);
        settings.put("view.archive", "another");
        assertThat(SavedView.in(settings, library)).isNull();
    }

    @Test
    void keepsWhatCanBeReadOfIt() {
        SavedView.put(settings, session);
        settings.put("view.query", "\"never closed");
        settings.put("view.selected", "2016-06-24/nowhere");
        assertThat(SavedView.in(settings, library)).isEqualTo(session.view());
        settings.put("view.to", "soon");
        assertThat(SavedView.in(settings, library)).isNull();
    }
}
