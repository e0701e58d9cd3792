package annals.ui.list;

import annals.explore.Inquiries;
import annals.explore.Pick;
import annals.model.EventId;
import annals.ui.own.OwnMenus;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What can be done with the events of the rows that are selected. */
final class RowMenu extends ContextMenu {

    private final Inquiries inquiries;
    private final OwnMenus own;

    RowMenu(Inquiries inquiries, OwnMenus own) {
        this.inquiries = inquiries;
        this.own = own;
        setId("row-menu");
    }

    void offer(List<EventId> events) {
        List<MenuItem> items = new ArrayList<>();
        if (events.size() == 1) {
            MenuItem way = new MenuItem("Find the way to…");
            way.setOnAction(event -> inquiries.pick(events.getFirst(), Pick.Purpose.WAY));
            items.add(way);
        }
        if (!events.isEmpty()) {
            items.addAll(own.ofEvents(events));
        }
        getItems().setAll(items);
    }
}
