package annals.ui.window;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work wherever the focus is, except where it is in a text. The slash is heard when it is typed: heard when it
 * is pressed, it would be typed into the field that it leads to, and many keyboards have it on some other key.
 */
final class Keys {

    private static final double ZOOM = 1.6;
    private static final double PAN = 0.2;

    private final Commands commands;

    Keys(Commands commands) {
        this.commands = commands;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (handle(event, inText(scene))) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && !inText(scene)) {
                commands.search();
                event.consume();
            }
        });
    }

    private static boolean inText(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private boolean handle(KeyEvent event, boolean inText) {
        if (event.isAltDown()) {
            return handleAlt(event);
        }
        if (event.isShortcutDown()) {
            return handleShortcut(event);
        }
        return !inText && handlePlain(event);
    }

    private boolean handleAlt(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> commands.back();
            case RIGHT -> commands.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handleShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case O -> commands.chooseArchive();
            case F -> commands.search();
            case G -> commands.goToDate();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handlePlain(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> commands.pan(-PAN);
            case RIGHT -> commands.pan(PAN);
            case PLUS, ADD, EQUALS -> commands.zoom(ZOOM);
            case MINUS, SUBTRACT -> commands.zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> commands.fit();
            case J -> commands.selectNext(1);
            case K -> commands.selectNext(-1);
            case ESCAPE -> commands.clearLast();
            default -> {
                return false;
            }
        }
        return true;
    }
}
