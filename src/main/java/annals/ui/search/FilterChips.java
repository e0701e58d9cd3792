package annals.ui.search;

import annals.explore.Session;
import annals.explore.query.QueryEdits;
import annals.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The parts of the query, each of which a click takes out; and what was taken out to show an event. */
public final class FilterChips extends FlowPane {

    private record Shown(Query query, List<Query> lifted) {}

    private @Nullable Session session;
    private @Nullable Shown shown;
    private Runnable unsubscribe = () -> {};

    public FilterChips() {
        super(6, 5);
        setId("filters");
        getStyleClass().add("filters");
        getStylesheets()
                .add(Objects.requireNonNull(FilterChips.class.getResource("search.css"))
                        .toExternalForm());
        render();
    }

    /** Speaks of this session from now on. */
    public void use(Session used) {
        leave();
        session = used;
        unsubscribe = used.onChange(this::render);
        render();
    }

    /** Speaks of no session any more. */
    public void leave() {
        unsubscribe.run();
        unsubscribe = () -> {};
        session = null;
        render();
    }

    private void render() {
        Session of = session;
        Shown now = of == null ? null : new Shown(of.view().query(), of.lifted());
        if (now != null && now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> nodes = new ArrayList<>();
        if (of != null && now != null) {
            List<Query> parts = QueryEdits.parts(now.query());
            parts.forEach(part -> nodes.add(chip(of, part)));
            if (parts.size() > 1) {
                nodes.add(link("Clear all", "clear-filters", () -> of.ask(Query.all())));
            }
            if (!now.lifted().isEmpty()) {
                String lifted = now.lifted().stream().map(Query::toString).collect(Collectors.joining(" and "));
                Label note = new Label(
                        lifted + " hid this event and " + (now.lifted().size() == 1 ? "was" : "were") + " taken out.");
                note.setId("lifted");
                note.getStyleClass().add("lifted");
                nodes.add(note);
                nodes.add(link("Put back", "put-back", () -> of.ask(putBack(now))));
            }
        }
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    private static Query putBack(Shown shown) {
        List<Query> parts = new ArrayList<>(QueryEdits.parts(shown.query()));
        parts.addAll(shown.lifted());
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private static Button chip(Session session, Query part) {
        Button chip = new Button(part + "  ✕");
        chip.getStyleClass().setAll("chip", "filter");
        if (part instanceof Query.Not) {
            chip.getStyleClass().add("excluded");
        }
        chip.setMaxWidth(320);
        chip.setAccessibleText("Take out " + part);
        chip.setOnAction(event -> session.ask(QueryEdits.without(session.view().query(), part)));
        return chip;
    }

    private static Hyperlink link(String text, String id, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(event -> action.run());
        return link;
    }
}
