package annals.ui.window;

import annals.explore.Session;
import annals.explore.Trail;
import annals.model.EventId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Where links were followed, from left to right. Where other links were taken too, a fork leads to them. */
final class TrailBar extends HBox {

    private static final int STEPS = 4;
    private static final double STEP_WIDTH = 260;
    private static final int MENU_TEXT = 70;

    private @Nullable Trail shown;

    TrailBar() {
        getStyleClass().add("trail");
        setId("trail");
        setAccessibleText("Trail");
        setVisible(false);
        setManaged(false);
        setMinWidth(0);
    }

    void show(Session session) {
        Trail trail = session.trail();
        if (trail.equals(shown)) {
            return;
        }
        shown = trail;
        List<Integer> path = trail.path();
        List<Node> nodes = new ArrayList<>();
        if (path.size() > 1
                || (path.size() == 1 && !trail.after(path.getFirst()).isEmpty())) {
            nodes.add(new Label("Trail:"));
            int first = Math.max(0, path.size() - STEPS);
            if (first > 0) {
                nodes.add(fork("…", session, path.subList(0, first)));
            }
            for (int i = first; i < path.size(); i++) {
                if (i > 0) {
                    nodes.add(new Label("›"));
                }
                nodes.add(step(session, path.get(i), i == path.size() - 1));
                int next = i + 1 < path.size() ? path.get(i + 1) : -1;
                List<Integer> others = trail.after(path.get(i)).stream()
                        .filter(step -> step != next)
                        .toList();
                if (!others.isEmpty()) {
                    nodes.add(fork("+" + others.size(), session, others));
                }
            }
        }
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    private static Hyperlink step(Session session, int step, boolean present) {
        String title = title(session, step);
        Hyperlink link = new Hyperlink(title);
        link.getStyleClass().add(present ? "present" : "past");
        link.setMaxWidth(STEP_WIDTH);
        link.setTooltip(new Tooltip(session.trail().steps().get(step).event().date() + "  " + title));
        link.setOnAction(event -> session.returnTo(step));
        return link;
    }

    private static Hyperlink fork(String text, Session session, List<Integer> steps) {
        Hyperlink fork = new Hyperlink(text);
        fork.getStyleClass().add("fork");
        fork.setAccessibleText("Other steps");
        ContextMenu menu = new ContextMenu();
        for (int step : steps) {
            String title = title(session, step);
            MenuItem item = new MenuItem(title.length() > MENU_TEXT ? title.substring(0, MENU_TEXT) + "…" : title);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> session.returnTo(step));
            menu.getItems().add(item);
        }
        fork.setOnAction(event -> menu.show(fork, Side.TOP, 0, 0));
        return fork;
    }

    private static String title(Session session, int step) {
        EventId id = session.trail().steps().get(step).event();
        return session.chronicle().numberOf(id).isPresent()
                ? session.chronicle().title(session.chronicle().numberOf(id).getAsInt())
                : id.slug();
    }

    /** Forgets the archive that it spoke of. */
    void clear() {
        shown = null;
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
