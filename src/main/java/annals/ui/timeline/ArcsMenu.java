package annals.ui.timeline;

import annals.explore.picture.Reach;
import annals.explore.picture.SelectedWeb;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses how far the links of the selected event are drawn. */
final class ArcsMenu extends Menu {

    ArcsMenu(SelectedWeb web) {
        super("Links");
        ToggleGroup group = new ToggleGroup();
        for (Reach reach : Reach.values()) {
            RadioMenuItem item = new RadioMenuItem(name(reach));
            item.setToggleGroup(group);
            item.setSelected(reach == web.reach());
            item.setOnAction(event -> web.setReach(reach));
            getItems().add(item);
        }
        CheckMenuItem thinned = new CheckMenuItem("Leave out implied links");
        thinned.setSelected(web.isThinned());
        thinned.setOnAction(event -> web.setThinned(thinned.isSelected()));
        getItems().addAll(new SeparatorMenuItem(), thinned);
    }

    private static String name(Reach reach) {
        return switch (reach) {
            case NONE -> "None";
            case ONE -> "Of the event itself";
            case TWO -> "And those of what it links";
            case ALL -> "All that hang together in view";
        };
    }
}
