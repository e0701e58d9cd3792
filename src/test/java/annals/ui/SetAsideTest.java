package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.View;
import annals.model.EventId;
import annals.model.Query;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of events, with one of the year 1066 and two of a year to come that cannot be meant. */
class SetAsideTest {

    private static final EventId BATTLE = EventId.parse("1066-10-14/battle").orElseThrow();

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void show() throws Exception {
        Pages pages = Pages.small(folder.resolve("pages"))
                .event("1066-10-14", "battle", "##### War\n# A battle at Hastings\nLong ago.\n")
                .event("9016-02-01", "mistyped", "##### War\n# A year with a digit too many\nSoon.\n")
                .event("9016-02-02", "mistyped-too", "##### Elections\n# Another one\nSoon.\n");
        window = TestWindow.of(TestWindow.imported(folder.resolve("store"), pages.root()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatLiesFarOffIsCountedAtTheEdgesAndTheRestHasTheRoom() {
        assertThat(year(window.view().from())).isGreaterThan(2014);
        assertThat(year(window.view().to())).isLessThan(2019);
        assertThat(pill("earlier").getText()).isEqualTo("‹ 1 set aside");
        assertThat(pill("later").getText()).isEqualTo("2 set aside ›");
    }

    @Test
    void aClickListsItAndAClickThereGoesToIt() {
        window.robot().clickOn(pill("earlier"));
        ListView<?> list = window.find("#pile", ListView.class);
        assertThat(list.getItems()).hasSize(1);
        TestWindow.inFx(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        window.robot().type(KeyCode.ENTER);
        window.untilSettled();
        View view = window.view();
        assertThat(view.selected()).isEqualTo(BATTLE);
        assertThat(view.from()).isLessThan((double) BATTLE.date().toEpochDay());
        assertThat(view.to()).isGreaterThan((double) BATTLE.date().toEpochDay());
    }

    @Test
    void onlyWhatTheQueryFindsIsCounted() {
        TestWindow.inFx(() -> window.session().ask(new Query.HasTopic("Elections")));
        window.untilSettled();
        assertThat(pill("earlier").isVisible()).isFalse();
        assertThat(pill("later").getText()).isEqualTo("1 set aside ›");
    }

    @Test
    void whoIsInTheMiddleIsNotToldOfTheEnds() {
        double middle = (double) LocalDate.parse("2016-06-01").toEpochDay();
        TestWindow.inFx(() -> window.session().look(middle, middle + 30));
        window.untilSettled();
        assertThat(pill("earlier").isVisible()).isFalse();
        assertThat(pill("later").isVisible()).isFalse();
    }

    private Button pill(String side) {
        return window.find("#" + side + "-set-aside", Button.class);
    }

    private static int year(double day) {
        return LocalDate.ofEpochDay((long) day).getYear();
    }
}
