package annals.ui;

import annals.library.Library;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** What belongs to an archive that is shown no more can be forgotten: nothing that lives longer listens on its behalf. */
class ClosingTest extends SmallArchiveTest {

    @Test
    void nothingOfAnArchiveIsHeldWhenAnotherIsShown() {
        Map<String, WeakReference<?>> old = useEverything();
        Library next = Library.open(store());
        TestWindow.inFx(() -> window.main().show(next));
        window.untilSettled();
        window.robot().clickOn(window.topic("Russia"));
        TestWindow.until("the new one answers", () -> window.query().endsWith("tag:Russia"));

        try {
            TestWindow.until("the old one is forgotten", () -> {
                System.gc();
                old.values().removeIf(reference -> reference.get() == null);
                return old.isEmpty();
            });
        } catch (AssertionError e) {
            throw new AssertionError("still held: " + old.keySet(), e);
        }
    }

    /** Has every pane do something, and answers them. */
    private Map<String, WeakReference<?>> useEverything() {
        window.robot().clickOn(window.topic("Syria"));
        window.robot().clickOn("#search").write(" talks");
        window.robot().clickOn(window.eventOnTimeline());
        TestWindow.until("an event is shown", () -> !window.headline().isEmpty());
        TestWindow.inFx(window.look()::toggle);
        window.robot().clickOn("#overview");
        window.untilSettled();
        Map<String, WeakReference<?>> all = new LinkedHashMap<>();
        for (String pane : new String[] {"#topics", "#timeline", "#overview", "#detail"}) {
            all.put(pane, new WeakReference<>(window.find(pane, Node.class)));
        }
        all.put("the archive's view", new WeakReference<>(window.find(".split-pane", Node.class)));
        all.put("the session", new WeakReference<>(window.session()));
        all.put("the library", new WeakReference<>(window.session().library()));
        return all;
    }
}
