package annals.ui.timeline;

import annals.chronicle.Chronicle;
import annals.explore.Lanes;
import annals.explore.Session;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses the lanes: none, by topic, by storyline, or by tags that are pinned. */
final class LanesMenu {

    private static final int OFFERED = 14;

    private final Session session;
    private final List<String> frequent;

    LanesMenu(Session session) {
        this.session = session;
        frequent = frequent(session.chronicle());
    }

    private static List<String> frequent(Chronicle chronicle) {
        return IntStream.range(0, chronicle.tags().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(chronicle::countOf).reversed())
                .limit(OFFERED)
                .map(tag -> chronicle.tags().get(tag).name())
                .toList();
    }

    List<MenuItem> items() {
        Lanes lanes = session.view().lanes();
        ToggleGroup group = new ToggleGroup();
        Menu pinned = new Menu("Lanes by tag");
        for (String tag : offered()) {
            CheckMenuItem item = new CheckMenuItem(tag);
            item.setMnemonicParsing(false);
            item.setSelected(lanes.tags().contains(tag));
            item.setOnAction(event -> session.arrange(item.isSelected() ? lanes.with(tag) : lanes.without(tag)));
            pinned.getItems().add(item);
        }
        return List.of(
                choice("No lanes", new Lanes.None(), lanes instanceof Lanes.None, group),
                choice("A lane for each topic", new Lanes.ByTopic(), lanes instanceof Lanes.ByTopic, group),
                choice("A lane for each storyline", new Lanes.ByStory(), lanes instanceof Lanes.ByStory, group),
                new SeparatorMenuItem(),
                pinned);
    }

    /** What is pinned, what the selected event has, and what the archive speaks of most. */
    private Set<String> offered() {
        Set<String> offered = new LinkedHashSet<>(session.view().lanes().tags());
        if (session.view().selected() != null) {
            session.chronicle()
                    .numberOf(session.view().selected())
                    .ifPresent(event -> Arrays.stream(session.chronicle().tagsOf(event))
                            .mapToObj(tag -> session.chronicle().tags().get(tag).name())
                            .forEach(offered::add));
        }
        offered.addAll(frequent);
        return offered;
    }

    private MenuItem choice(String name, Lanes lanes, boolean chosen, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(event -> session.arrange(lanes));
        return item;
    }
}
