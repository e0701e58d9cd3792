package annals.ui.topics;

import annals.explore.TagTally;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** In which order topics stand, and whether all of the wanted ones are needed or any. */
final class TopicChoices extends HBox {

    private final ToggleGroup orders = new ToggleGroup();
    private final ToggleButton anyOf = new ToggleButton("and");
    private final Tooltip anyOfTip = new Tooltip();

    /** @param begin the name of the order to begin with; another begins with the first */
    TopicChoices(String begin, Runnable reordered, Consumer<Boolean> setAnyOf) {
        getStyleClass().add("topic-choices");
        choice(TagTally.Order.COUNT, "Count", "The most frequent in view first", begin);
        choice(TagTally.Order.NAME, "Name", "By the alphabet", begin);
        choice(TagTally.Order.UNUSUAL, "Unusual", "First what is more frequent in view than in the archive", begin);
        if (orders.getSelectedToggle() == null) {
            orders.getToggles().getFirst().setSelected(true);
        }
        orders.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else if (before != null) {
                reordered.run();
            }
        });
        anyOf.setId("any-of");
        anyOf.getStyleClass().add("choice");
        anyOf.setTooltip(anyOfTip);
        anyOf.setOnAction(event -> setAnyOf.accept(anyOf.isSelected()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, anyOf);
    }

    private void choice(TagTally.Order order, String name, String meaning, String begin) {
        ToggleButton button = new ToggleButton(name);
        button.setId("order-" + name.toLowerCase(Locale.ROOT));
        button.setUserData(order);
        button.setToggleGroup(orders);
        button.setSelected(order.name().equals(begin));
        button.getStyleClass().add("choice");
        button.setTooltip(new Tooltip(meaning));
        getChildren().add(button);
    }

    TagTally.Order order() {
        return (TagTally.Order) orders.getSelectedToggle().getUserData();
    }

    void show(boolean any) {
        anyOf.setSelected(any);
        anyOf.setText(any ? "or" : "and");
        anyOfTip.setText(
                any
                        ? "Events with any of the wanted topics; click for those with all of them"
                        : "Events with all of the wanted topics; click for those with any of them");
        anyOf.setAccessibleText(anyOfTip.getText());
    }
}
