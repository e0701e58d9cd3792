package annals.ui.window;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something the window can be told to do, by its name or by a key.
 *
 * @param keys as they are written for people; empty where there are none
 * @param pressed what of it is heard when a key goes down
 * @param typed a character that does it too, wherever a keyboard has it; empty where there is none
 * @param inText whether it works while a text has the focus
 */
record Command(String name, String keys, List<KeyCombination> pressed, String typed, boolean inText, Runnable action) {

    Command {
        pressed = List.copyOf(pressed);
    }

    /** The same under another name. */
    Command named(String other) {
        return new Command(other, keys, pressed, typed, inText, action);
    }

    boolean isPressed(KeyEvent event) {
        return pressed.stream().anyMatch(combination -> combination.match(event));
    }

    boolean isTyped(KeyEvent event) {
        return !typed.isEmpty() && event.getCharacter().equalsIgnoreCase(typed);
    }
}
