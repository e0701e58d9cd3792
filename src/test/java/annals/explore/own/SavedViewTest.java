package annals.explore.own;

import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Lanes;
import annals.explore.View;
import annals.explore.WithArchive;
import annals.library.Settings;
import annals.model.Query;
import annals.model.QuerySyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedViewTest extends WithArchive {

    private final Settings settings = Settings.forgetful();

    @Test
    void comesBackAsItWas() throws QuerySyntaxException {
        session.ask(query("tag:\"Peace talks\" -tag:Russia (talks OR \"a truce\")"));
        session.look(day(TRUCE), day(VOTE));
        session.select(TRUCE);
        SavedView.put(settings, session);
        session.arrange(new Lanes.ByTag(List.of("Syria", "Peace talks")));
        session.inquiries().ways().find(TRUCE, VOTE);
        SavedView.put(settings, session);
        assertThat(SavedView.in(settings, library)).isEqualTo(session.view());
    }

    @Test
    void isReadAsOlderOnesWroteIt() throws QuerySyntaxException {
        olderForm();
        assertThat(SavedView.in(settings, library))
                .isEqualTo(new View(query("talks -tag:Russia"), day(TRUCE) + 0.25, day(VOTE), TRUCE));
        session.select(VOTE);
        SavedView.put(settings, session);
        assertThat(settings.get("view.query")).as("the older form gives way").isEmpty();
        assertThat(SavedView.in(settings, library)).isEqualTo(session.view());
    }

    private void olderForm() {
        settings.put("view.archive", library.name());
        settings.put("view.query", "talks -tag:Russia");
        settings.put("view.from", day(TRUCE) + 0.25);
        settings.put("view.to", day(VOTE));
        settings.put("view.selected", TRUCE.toString());
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
        settings.put(
                "view.link", settings.get("view.link").orElseThrow().replaceFirst("archive=[^&]*", "archive=another"));
        assertThat(SavedView.in(settings, library)).isNull();
        settings.put("view.link", (String) null);
        olderForm();
        settings.put("view.archive", "another");
        assertThat(SavedView.in(settings, library)).isNull();
    }

    @Test
    void keepsWhatCanBeReadOfIt() {
        SavedView.put(settings, session);
        settings.put("view.link", "annals:view?from=x");
        assertThat(SavedView.in(settings, library)).isNull();
        settings.put("view.link", (String) null);
        olderForm();
        settings.put("view.query", "\"never closed");
        settings.put("view.selected", "2016-06-24/nowhere");
        assertThat(SavedView.in(settings, library))
                .isEqualTo(new View(Query.all(), day(TRUCE) + 0.25, day(VOTE), null));
        settings.put("view.to", "soon");
        assertThat(SavedView.in(settings, library)).isNull();
    }
}
