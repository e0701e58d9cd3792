package annals.ui.own;

import annals.explore.own.OwnWork;
import annals.model.EventId;
import annals.model.Span;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Note;
import annals.workspace.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What menus offer of the analyst's own work, the same in every pane. */
public final class OwnMenus {

    private final OwnWork own;
    private final OwnActions actions;

    public OwnMenus(OwnWork own, OwnActions actions) {
        this.own = own;
        this.actions = actions;
    }

    /** Star, labels, note and story of one event or several. */
    public List<MenuItem> ofEvents(List<EventId> events) {
        List<MenuItem> items = new ArrayList<>();
        boolean starred = events.stream().allMatch(own::isStarred);
        String them = events.size() == 1 ? "this event" : events.size() + " events";
        String away = events.size() == 1 ? "Take the star away" : "Take their stars away";
        items.add(item(starred ? away : "Star " + them, () -> own.toggleStars(events)));
        items.add(labels(events));
        if (events.size() == 1) {
            EventRef event = own.named(events.getFirst());
            boolean noted = !own.workspace().notesOn(event.id()).isEmpty();
            items.add(
                    item(noted ? "Go on with the note" : "Write a note", () -> actions.write(new Note.OnEvent(event))));
            items.add(item("Add to the story", () -> own.stories().add(event.id())));
        } else {
            items.add(item("New story of these", () -> own.stories().createOf(events)));
        }
        return items;
    }

    private Menu labels(List<EventId> events) {
        Menu menu = new Menu("Label");
        List<EventRef> named = events.stream().map(own::named).toList();
        for (Label label : own.workspace().labels()) {
            CheckMenuItem item = new CheckMenuItem(label.name(), new Swatch(label));
            item.setMnemonicParsing(false);
            item.setSelected(events.stream()
                    .allMatch(event -> own.workspace().labelsOf(event).contains(label)));
            item.setOnAction(chosen -> own.perform(before -> Edits.label(before, label, named, item.isSelected())));
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item("New label…", () -> actions.label(events)));
        return menu;
    }

    /** Notes on days. */
    public List<MenuItem> ofDays(Span span) {
        Note.Subject days = new Note.OnDays(span);
        String words = Subjects.words(days);
        boolean noted = !own.workspace().notesOn(span).isEmpty();
        List<MenuItem> items = new ArrayList<>();
        items.add(item((noted ? "Go on with the note on " : "Write a note on ") + words, () -> actions.write(days)));
        if (span.days() == 1) {
            items.add(item(
                    "Add " + words + " to the story", () -> own.stories().add(new Step.ShowDay(span.first(), ""))));
        }
        return items;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
