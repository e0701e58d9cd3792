package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What eyes see, screen readers say, and keys reach. */
class AccessibleTest extends SmallArchiveTest {

    @Test
    void everyControlHasAName() {
        showEverything();
        List<String> nameless = TestWindow.fx(() -> controls().stream()
                .filter(control -> control.isFocusTraversable() || control instanceof ButtonBase)
                .filter(control -> name(control).isEmpty())
                .map(Object::toString)
                .toList());
        assertThat(nameless).isEmpty();
    }

    @Test
    void everyButtonThatIsAnIconSaysWhatItDoes() {
        showEverything();
        List<String> silent = TestWindow.fx(() -> controls().stream()
                .filter(control -> control instanceof Labeled labeled
                        && labeled.getGraphic() != null
                        && (labeled.getText() == null || labeled.getText().isEmpty())
                        && control instanceof ButtonBase)
                .filter(control -> control.getTooltip() == null
                        || control.getTooltip().getText().isEmpty())
                .map(Object::toString)
                .toList());
        assertThat(silent).isEmpty();
    }

    /** Tab goes through the window from above and the left, and comes round again. */
    @Test
    void tabReachesEveryPane() {
        TestWindow.inFx(() -> window.find("#search", Node.class).requestFocus());
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 40; i++) {
            window.robot().type(KeyCode.TAB);
            String id = TestWindow.fx(() -> {
                Node focused = window.main().stage().getScene().getFocusOwner();
                return focused == null || focused.getId() == null ? "" : focused.getId();
            });
            reached.add(id);
        }
        reached.remove("");
        assertThat(reached).contains("search", "topic-filter", "topics", "timeline");
        List<String> order = new ArrayList<>(reached);
        assertThat(order.indexOf("topic-filter")).isLessThan(order.indexOf("topics"));
        assertThat(order.indexOf("topics")).isLessThan(order.indexOf("timeline"));
    }

    private void showEverything() {
        window.robot().type(KeyCode.L);
        TestWindow.inFx(() -> window.session().selectNext(1));
        window.untilSettled();
    }

    private List<Control> controls() {
        List<Control> found = new ArrayList<>();
        collect(window.main().stage().getScene().getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<Control> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && !(node instanceof Label)) {
            found.add(control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String name(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        if (control instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return control instanceof TextInputControl text && text.getPromptText() != null ? text.getPromptText() : "";
    }
}
