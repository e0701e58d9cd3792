package annals.ui.look;

import annals.explore.Inquiries;
import annals.explore.Pick;
import annals.explore.Pick.Purpose;
import annals.model.EventId;
import java.util.List;
import javafx.scene.control.MenuItem;

/** What a menu offers to ask of an event together with a second one, which is then picked. */
public final class InquiryItems {

    private InquiryItems() {}

    public static List<MenuItem> of(EventId event, Inquiries inquiries) {
        return List.of(
                item("Find the way to…", new Pick(event, Purpose.WAY), inquiries),
                item("Lay over another event…", new Pick(event, Purpose.COMPARISON), inquiries));
    }

    private static MenuItem item(String name, Pick pick, Inquiries inquiries) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(chosen -> inquiries.pick(pick.origin(), pick.purpose()));
        return item;
    }
}
