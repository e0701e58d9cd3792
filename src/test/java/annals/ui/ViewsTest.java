package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.View;
import annals.explore.own.StateLink;
import annals.explore.own.ViewStates;
import annals.model.QuerySyntaxException;
import annals.text.MalformedException;
import annals.workspace.SavedView;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** What is shown is saved under a name, shown again, and named by a link. */
class ViewsTest extends EmptyWorkspaceTest {

    @Test
    void a_view_is_saved_left_opened_renamed_and_deleted() {
        ask("tag:Syria");
        window.robot().type(KeyCode.J);
        window.untilSettled();
        View kept = window.view();
        save("talks");
        TestWindow.inFx(() -> {
            window.session().select(null);
            window.session().fit();
        });
        ask("");
        assertThat(window.view()).isNotEqualTo(kept);
        TestWindow.inFx(() -> window.fire(KeyCode.V));
        enter("tal");
        window.untilSettled();
        assertThat(window.view()).isEqualTo(kept);
        assertThat(window.query()).isEqualTo("tag:Syria");

        TestWindow.inFx(() -> window.fire(KeyCode.V));
        press("Rename");
        enter("peace talks");
        TestWindow.until("it is renamed", () -> listed().equals(List.of("peace talks")));
        press("Delete");
        TestWindow.until("it is deleted", () -> listed().isEmpty());
        assertThat(file().read().views()).isEmpty();
        window.robot().type(KeyCode.ESCAPE);
        window.typeWithShortcut(KeyCode.Z);
        TestWindow.until("it can be opened again", () -> menu().contains("peace talks"));
        window.typeWithShortcut(KeyCode.Z);
        TestWindow.until("its first name is back", () -> menu().contains("talks"));
    }

    @Test
    void a_view_that_was_opened_is_updated_or_kept_beside_a_new_one() {
        save("all");
        assertThat(menu()).doesNotContain("Update “all” to what is shown");
        ask("tag:Syria");
        assertThat(menu()).contains("Update “all” to what is shown");
        fire("Update “all” to what is shown");
        TestWindow.until("it is updated", () -> !menu().contains("Update “all” to what is shown"));
        assertThat(file().read().views())
                .extracting(view -> view.state().query())
                .containsExactly("tag:Syria");
        ask("tag:Geneva");
        save("Geneva");
        assertThat(file().read().views()).extracting(SavedView::name).containsExactly("Geneva", "all");
        fire("all");
        window.untilSettled();
        assertThat(window.query()).isEqualTo("tag:Syria");
    }

    @Test
    void a_name_that_is_none_is_refused_beside_the_field() {
        window.typeWithShortcut(KeyCode.S);
        enter(" ");
        assertThat(window.isShown("#overlay")).isTrue();
        assertThat(window.label("#overlay .wrong")).isEqualTo("a view has a name");
    }

    @Test
    void a_link_to_what_is_shown_is_copied_and_opens_it() throws MalformedException, QuerySyntaxException {
        ask("tag:Syria talks");
        window.robot().type(KeyCode.J);
        window.untilSettled();
        View shown = window.view();
        window.typeWithShortcut(KeyCode.C, KeyCombination.SHIFT_DOWN);
        StateLink link = StateLink.parse(window.copied());
        assertThat(link.archive()).isEqualTo(window.session().library().identity());
        assertThat(ViewStates.view(link.state(), window.session().library())).isEqualTo(shown);
        window.close();
        window = new TestWindow(store());
        TestWindow.inFx(() -> window.main().beginWith(link.state()));
        window.start();
        window.untilSettled();
        assertThat(window.view()).isEqualTo(shown);
        assertThat(window.query()).isEqualTo("tag:Syria talks");
    }

    @Test
    void a_link_that_was_copied_is_followed_in_the_window_that_is_open() {
        ask("tag:Syria talks");
        window.robot().type(KeyCode.J);
        window.untilSettled();
        View shown = window.view();
        window.typeWithShortcut(KeyCode.C, KeyCombination.SHIFT_DOWN);
        String link = window.copied();
        TestWindow.inFx(() -> window.session().select(null));
        ask("tag:Elections");
        window.typeWithShortcut(KeyCode.V);
        window.untilSettled();
        assertThat(window.view()).isEqualTo(shown);
        assertThat(window.query()).isEqualTo("tag:Syria talks");
        window.typeWithAlt(KeyCode.LEFT);
        window.untilSettled();
        assertThat(window.query()).as("one step, that leads back").isEqualTo("tag:Elections");
        copy(link.replace("archive=small", "archive=large"));
        window.typeWithShortcut(KeyCode.V);
        assertThat(window.label("#notice")).startsWith("This link leads to the archive 'large'");
        copy("annals:view?archive=small&from=x");
        window.typeWithShortcut(KeyCode.V);
        assertThat(window.label("#notice")).startsWith("The link cannot be followed: ");
        copy("https://example.org/");
        window.typeWithShortcut(KeyCode.V);
        assertThat(window.label("#notice")).startsWith("No link was copied");
        assertThat(window.query()).isEqualTo("tag:Elections");
    }

    private static void copy(String text) {
        TestWindow.inFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void save(String name) {
        window.typeWithShortcut(KeyCode.S);
        enter(name);
        TestWindow.until("it is saved", () -> menu().contains(name));
    }

    /** Not typed: when a menu that was open gives the keys back, what was typed before is selected, and typed over. */
    private void enter(String text) {
        TestWindow.inFx(() -> {
            window.find("#view-name", TextField.class).setText(text);
            window.fire(KeyCode.ENTER);
        });
    }

    /** A button in the first row. */
    private void press(String name) {
        TestWindow.until("there is " + name, () -> button(name).isPresent());
        TestWindow.inFx(() -> button(name).orElseThrow().fire());
    }

    private Optional<Button> button(String name) {
        return window.robot().lookup("#views .icon-button").queryAllAs(Button.class).stream()
                .filter(button -> TestWindow.isShown(button) && name.equals(button.getAccessibleText()))
                .findFirst();
    }

    private List<String> listed() {
        ListView<?> views = window.find("#views", ListView.class);
        return views.getItems().stream().map(view -> ((SavedView) view).name()).toList();
    }

    private List<String> menu() {
        return TestWindow.fx(() -> opened().getItems().stream()
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
    }

    private void fire(String name) {
        TestWindow.inFx(() -> opened().getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** The menu of views, as it is when it has just been opened. */
    private ContextMenu opened() {
        window.find("#views-button", Button.class).fire();
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(shown -> "views-menu".equals(shown.getId()))
                .findFirst()
                .orElseThrow();
        menu.hide();
        return menu;
    }
}
