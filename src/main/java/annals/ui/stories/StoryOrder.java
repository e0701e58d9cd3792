package annals.ui.stories;

import annals.explore.StoryTally;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** In which order storylines stand. */
final class StoryOrder extends HBox {

    private final ToggleGroup orders = new ToggleGroup();

    /** @param begin the name of the order to begin with; another begins with the first */
    StoryOrder(String begin, Consumer<StoryTally.Order> reordered) {
        getStyleClass().add("story-order");
        choice(StoryTally.Order.SIZE, "Size", "Those with most events in view first", begin);
        choice(
                StoryTally.Order.RISING,
                "Rising",
                "First those whose share of the events in view is larger than of the stretch before it, the surest first",
                begin);
        choice(StoryTally.Order.BEGIN, "Begin", "In the order in which they begin", begin);
        if (orders.getSelectedToggle() == null) {
            orders.getToggles().getFirst().setSelected(true);
        }
        orders.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else if (before != null) {
                reordered.accept(chosen());
            }
        });
    }

    private void choice(StoryTally.Order order, String name, String meaning, String begin) {
        ToggleButton button = new ToggleButton(name);
        button.setId("storylines-" + name.toLowerCase(Locale.ROOT));
        button.setUserData(order);
        button.setToggleGroup(orders);
        button.setSelected(order.name().equals(begin));
        button.getStyleClass().add("choice");
        button.setTooltip(new Tooltip(meaning));
        getChildren().add(button);
    }

    StoryTally.Order chosen() {
        return (StoryTally.Order) orders.getSelectedToggle().getUserData();
    }
}
