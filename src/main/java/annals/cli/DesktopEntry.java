package annals.cli;

import java.nio.file.Path;

/** What a Linux desktop has to know of a program, after the Desktop Entry Specification. */
final class DesktopEntry {

    static final String NAME = "annals.desktop";

    private static final String EXEC = "Exec=annals ";

    private DesktopEntry() {}

    /** The same for a program that lies somewhere else than where commands are looked for. */
    static String startedBy(Path launcher, String entry) {
        return entry.replace(EXEC, "Exec=" + quoted(launcher.toString()) + " ");
    }

    /** Within quotes four characters stand behind a backslash, which as any value's is written twice; a % is a field's beginning. */
    private static String quoted(String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            throw new UserError("a program in a folder with such a name cannot be registered: " + path);
        }
        String argument = path.replaceAll("([\"`$\\\\])", "\\\\$1");
        return '"' + argument.replace("\\", "\\\\").replace("%", "%%") + '"';
    }
}
