package annals.ui.look;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that are an icon, with their name and key in a tooltip for eyes and screen readers. */
public final class Icons {

    private Icons() {}

    public static Button button(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("button", "icon-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setFocusTraversable(true);
        button.setOnAction(event -> action.run());
        return button;
    }
}
