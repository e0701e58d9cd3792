package annals.ui.window;

import annals.explore.Lanes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** Every command with its name and its keys: what the keyboard, the palette and the page of keys know. */
final class CommandList {

    private static final double ZOOM = 1.6;
    private static final double PAN = 0.2;

    private final List<Command> all = new ArrayList<>();

    private CommandList() {}

    static List<Command> of(Commands commands) {
        CommandList list = new CommandList();
        list.moving(commands);
        list.choosing(commands);
        list.making(commands);
        list.arranging(commands);
        list.archives(commands);
        return List.copyOf(list.all);
    }

    private void moving(Commands commands) {
        plain("Move to earlier days", "←", () -> commands.pan(-PAN), KeyCode.LEFT);
        plain("Move to later days", "→", () -> commands.pan(PAN), KeyCode.RIGHT);
        plain("Zoom in", "+", () -> commands.zoom(ZOOM), KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
        plain("Zoom out", "−", () -> commands.zoom(1 / ZOOM), KeyCode.MINUS, KeyCode.SUBTRACT);
        plain("Show the whole archive", "0", commands::fit, KeyCode.DIGIT0, KeyCode.NUMPAD0);
        with("Go to a date…", "Ctrl+G", KeyCombination.SHORTCUT_DOWN, commands::goToDate, KeyCode.G);
        with("Back", "Alt+←", KeyCombination.ALT_DOWN, commands::back, KeyCode.LEFT);
        with("Forward", "Alt+→", KeyCombination.ALT_DOWN, commands::forward, KeyCode.RIGHT);
    }

    private void choosing(Commands commands) {
        plain("Next event", "J", () -> commands.selectNext(1), KeyCode.J);
        plain("Previous event", "K", () -> commands.selectNext(-1), KeyCode.K);
        typed("Next related event, or next on the way", "]", () -> commands.walkRelated(1));
        typed("Previous related event, or previous on the way", "[", () -> commands.walkRelated(-1));
        plain("Find the way from this event to…", "W", commands::findWay, KeyCode.W);
        plain("Compare what is in view…", "C", commands::compare, KeyCode.C);
        named("Lay this event over another…", commands::layOver);
        plain("Links as arcs: one step, two, all, none", "A", commands::nextReach, KeyCode.A);
        named("Leave out links that others imply", commands::toggleThinned);
        plain("Take back what was added last", "Esc", commands::clearLast, KeyCode.ESCAPE);
        add(new Command(
                "Search",
                "/ or Ctrl+F",
                List.of(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
                "/",
                true,
                commands::search));
        typed("Filter the topics", "T", commands::filterTopics);
        named("Fold versions of one event, or show each", commands::toggleVersions);
        named("Storylines in view", commands::showStorylines);
        plain("Go to the list of events", "E", commands::goToList, KeyCode.E);
        named("Any of the wanted topics, or all of them", commands::toggleAnyOf);
    }

    /** What leaves something behind. A text has an undo of its own, so these are not heard there. */
    private void making(Commands commands) {
        OwnCommands own = commands.own();
        plain("Star this event, or take the star away", "S", own::toggleStars, KeyCode.S);
        plain("Label this event…", "B", own::label, KeyCode.B);
        plain("Write a note on this event", "N", own::write, KeyCode.N);
        plain("What you marked…", "M", own::list, KeyCode.M);
        plain("Views…", "V", () -> own.views().show(), KeyCode.V);
        with(
                "Save this view…",
                "Ctrl+S",
                KeyCombination.SHORTCUT_DOWN,
                () -> own.views().saveThis(),
                KeyCode.S);
        add(new Command(
                "Copy a link to what is shown",
                "Ctrl+Shift+C",
                List.of(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
                "",
                true,
                own::copyLink));
        add(new Command(
                "Go to the link that was copied",
                "Ctrl+V",
                List.of(new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN)),
                "",
                false,
                own::pasteLink));
        named("Only events with a star, or all", commands::toggleOnlyStarred);
        add(new Command(
                OwnCommands.UNDO,
                "Ctrl+Z",
                List.of(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
                "",
                false,
                commands::undo));
        add(new Command(
                OwnCommands.REDO,
                "Ctrl+Shift+Z",
                List.of(
                        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
                "",
                false,
                commands::redo));
    }

    private void arranging(Commands commands) {
        plain("List beside or instead of the timeline", "L", commands::nextArrangement, KeyCode.L);
        named("A lane for each topic", () -> commands.arrange(new Lanes.ByTopic()));
        named("A lane for each storyline", () -> commands.arrange(new Lanes.ByStory()));
        named("A lane for each pinned topic", commands::lanesOfPins);
        named("No lanes", () -> commands.arrange(new Lanes.None()));
        with("Fold the topics away", "Ctrl+1", KeyCombination.SHORTCUT_DOWN, commands::foldTopics, KeyCode.DIGIT1);
        with("Fold the event away", "Ctrl+2", KeyCombination.SHORTCUT_DOWN, commands::foldDetail, KeyCode.DIGIT2);
        with(
                "Larger text in the event",
                "Ctrl++",
                KeyCombination.SHORTCUT_DOWN,
                () -> commands.zoomText(1.1),
                KeyCode.EQUALS,
                KeyCode.PLUS,
                KeyCode.ADD);
        with(
                "Smaller text in the event",
                "Ctrl+−",
                KeyCombination.SHORTCUT_DOWN,
                () -> commands.zoomText(1 / 1.1),
                KeyCode.MINUS,
                KeyCode.SUBTRACT);
        named("Light or dark", commands::toggleTheme);
        with("Commands by name", "Ctrl+K", KeyCombination.SHORTCUT_DOWN, commands::showPalette, KeyCode.K);
        add(new Command("Keys", "F1", List.of(new KeyCodeCombination(KeyCode.F1)), "", true, commands::showKeys));
        add(new Command(
                "Help: the guide",
                "Shift+F1",
                List.of(new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN)),
                "",
                true,
                commands::showGuide));
    }

    private void archives(Commands commands) {
        with("Open archive…", "Ctrl+O", KeyCombination.SHORTCUT_DOWN, commands::chooseArchive, KeyCode.O);
        named("Open packed archive…", commands::choosePackedArchive);
        named("Recent archives…", commands::showWelcome);
        named("Import what changed", commands::importAgain);
        named("Watch this archive", commands::toggleWatching);
        named("Import report…", commands::showReport);
        named("Copy the event as text", () -> commands.copyEvent(Commands.EventForm.TEXT));
        named("Copy the event as Markdown", () -> commands.copyEvent(Commands.EventForm.MARKDOWN));
        named("Copy a link to the event", () -> commands.copyEvent(Commands.EventForm.LINK));
        named("About Annals", commands::showAbout);
    }

    /** Heard where no text has the focus; whether Shift is held does not matter, since keyboards differ in that. */
    private void plain(String name, String keys, Runnable action, KeyCode... codes) {
        List<KeyCombination> pressed = Arrays.stream(codes)
                .<KeyCombination>map(code -> new KeyCodeCombination(code, KeyCombination.SHIFT_ANY))
                .toList();
        add(new Command(name, keys, pressed, "", false, action));
    }

    /** By the character, not the key: many keyboards have it on some other one. */
    private void typed(String name, String character, Runnable action) {
        add(new Command(name, character, List.of(), character, false, action));
    }

    /** Heard in texts, too. */
    private void with(String name, String keys, Modifier modifier, Runnable action, KeyCode... codes) {
        List<KeyCombination> pressed = Arrays.stream(codes)
                .<KeyCombination>map(code -> new KeyCodeCombination(code, modifier, KeyCombination.SHIFT_ANY))
                .toList();
        add(new Command(name, keys, pressed, "", true, action));
    }

    private void named(String name, Runnable action) {
        add(new Command(name, "", List.of(), "", true, action));
    }

    private void add(Command command) {
        all.add(command);
    }
}
