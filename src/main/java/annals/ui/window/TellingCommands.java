package annals.ui.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be told and handed on, by name and by key. */
final class TellingCommands {

    private TellingCommands() {}

    static List<Command> of(Telling telling, HandingOn handing, BringingIn bringing) {
        return List.of(
                new Command(
                        "Stories, or put them away",
                        "Ctrl+3",
                        List.of(new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN)),
                        "",
                        true,
                        telling::toggle),
                new Command(
                        "Add the event to the story",
                        "Y",
                        List.of(new KeyCodeCombination(KeyCode.Y, KeyCombination.SHIFT_ANY)),
                        "",
                        false,
                        telling::addEvent),
                named("Add this view to the story", telling::addView),
                named("Add this day to the story", telling::addDay),
                named("New story from the trail", telling::storyOfTrail),
                named("Delete the story", telling::delete),
                new Command(
                        "Play the story", "F5", List.of(new KeyCodeCombination(KeyCode.F5)), "", true, telling::play),
                named("Export the story…", telling::export),
                named("Export the picture…", handing::picture),
                named("Export the events found…", handing::events),
                named("Bring in events…", bringing::choose),
                named("Events beside the archive…", bringing::manage));
    }

    /** Those that the menu has, too. */
    static List<Command> inMenu(List<Command> all) {
        return all.stream()
                .filter(command -> List.of("Stories", "Export", "Bring", "Events beside").stream()
                        .anyMatch(command.name()::startsWith))
                .toList();
    }

    private static Command named(String name, Runnable action) {
        return new Command(name, "", List.of(), "", true, action);
    }
}
