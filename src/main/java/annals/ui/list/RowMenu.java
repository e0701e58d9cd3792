package annals.ui.list;

import annals.explore.Inquiries;
import annals.model.EventId;
import annals.ui.look.InquiryItems;
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
            items.addAll(InquiryItems.of(events.getFirst(), inquiries));
        }
        if (!events.isEmpty()) {
            items.addAll(own.ofEvents(events));
        }
        getItems().setAll(items);
    }
}
