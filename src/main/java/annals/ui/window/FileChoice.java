package annals.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where a file is to be saved, or which is to be opened. */
public interface FileChoice {

    /**
     * A form of files.
     *
     * @param name as people call it
     * @param ending without the dot
     */
    record Kind(String name, String ending) {
        boolean isOf(Path file) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
        }
    }

    /** Where, and in which form. */
    record Chosen(Path file, Kind kind) {}

    /** @param name what the file would be called, without an ending */
    Optional<Chosen> save(Window owner, String title, String name, List<Kind> kinds);

    Optional<Path> open(Window owner, String title, List<Kind> kinds);

    /** By the system's dialogs. */
    static FileChoice ofSystem() {
        return new FileChoice() {
            @Override
            public Optional<Chosen> save(Window owner, String title, String name, List<Kind> kinds) {
                FileChooser chooser = chooser(title, kinds);
                chooser.setInitialFileName(name + "." + kinds.getFirst().ending());
                File file = chooser.showSaveDialog(owner);
                if (file == null) {
                    return Optional.empty();
                }
                int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
                return Optional.of(chosen(file.toPath(), kinds, Math.max(0, filter)));
            }

            @Override
            public Optional<Path> open(Window owner, String title, List<Kind> kinds) {
                FileChooser chooser = chooser(title, List.of());
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(
                                "All of these",
                                kinds.stream().map(kind -> "*." + kind.ending()).toList()));
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
            }
        };
    }

    private static FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind ->
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), "*." + kind.ending())));
        return chooser;
    }

    /** What a name ends with says more than what was chosen beside it; some systems do not ask for that. */
    private static Chosen chosen(Path file, List<Kind> kinds, int filter) {
        return kinds.stream()
                .filter(kind -> kind.isOf(file))
                .findFirst()
                .map(kind -> new Chosen(file, kind))
                .orElseGet(() -> new Chosen(
                        file.resolveSibling(
                                file.getFileName() + "." + kinds.get(filter).ending()),
                        kinds.get(filter)));
    }
}
