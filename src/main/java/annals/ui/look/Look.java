package annals.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Light or dark: following the system until the user chooses. */
public final class Look {

    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(Palette.LIGHT);
    private final ChangeListener<ColorScheme> follower = (scheme, before, now) -> follow(now);
    private boolean chosen;

    /** @param dark what to begin with, or null to follow the system */
    public Look(@Nullable Boolean dark) {
        chosen = dark != null;
        palette.set(Palette.of(dark != null ? dark : isSystemDark()));
        // The system's preferences outlive each window, and would keep all that hangs on its look.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(follower));
    }

    private void follow(ColorScheme system) {
        if (!chosen) {
            palette.set(Palette.of(system == ColorScheme.DARK));
        }
    }

    private static boolean isSystemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    public Palette palette() {
        return palette.get();
    }

    /** Whether dark was chosen, or light; empty while the system is followed. */
    public Optional<Boolean> chosen() {
        return chosen ? Optional.of(palette.get().dark()) : Optional.empty();
    }

    public void toggle() {
        chosen = true;
        palette.set(Palette.of(!palette.get().dark()));
    }

    /** Dresses a scene now, and again whenever the theme changes. */
    public void dress(Scene scene) {
        String shared =
                Objects.requireNonNull(Look.class.getResource("annals.css")).toExternalForm();
        Runnable dress = () -> {
            Application.setUserAgentStylesheet(
                    palette().dark()
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().setAll(palette().stylesheet(), shared);
            scene.setFill(palette().ground());
        };
        palette.addListener((property, before, now) -> dress.run());
        dress.run();
    }
}
