package annals.ui.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work wherever the focus is, except where it is in a text. A character is heard when it is typed: heard when
 * its key is pressed, it would be typed into the field that it leads to, and many keyboards have it on some other key.
 */
final class Keys {

    private final List<Command> commands;
    private final BooleanSupplier covered;

    /** @param covered whether something stands before the window and has the keys for itself */
    Keys(List<Command> commands, BooleanSupplier covered) {
        this.commands = commands;
        this.covered = covered;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
    }

    private void pressed(Scene scene, KeyEvent event) {
        if (covered.getAsBoolean() || event.isConsumed()) {
            return; // who consumed it listens to the scene as this does, which JavaFX tells all the same
        }
        boolean inText = inText(scene);
        commands.stream()
                .filter(command -> (command.inText() || !inText) && command.isPressed(event))
                .findFirst()
                .ifPresent(command -> {
                    command.action().run();
                    event.consume();
                });
    }

    private void typed(Scene scene, KeyEvent event) {
        if (!covered.getAsBoolean() && !inText(scene)) {
            commands.stream()
                    .filter(command -> command.isTyped(event))
                    .findFirst()
                    .ifPresent(command -> {
                        command.action().run();
                        event.consume();
                    });
        }
    }

    private static boolean inText(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }
}
