package annals.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A file or folder of the store may not be read or written: what needs it says so, and nothing is lost. */
final class Unreadable {

    /** A superuser reads everything, unless told not to. */
    private static final List<String> LIKE_ANYBODY = List.of(
            "setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search");

    private final Ground ground;

    Unreadable(Ground ground) {
        this.ground = ground;
    }

    void run() throws IOException, InterruptedException {
        List<String> around = "root".equals(System.getProperty("user.name")) ? LIKE_ANYBODY : List.of();
        List<List<String>> commands = List.of(
                List.of("check"),
                List.of("list", Ground.WORD),
                List.of("stories"),
                List.of("note", "2016-03", "Something new."),
                List.of("import", ground.pages().folder().toString()));
        ground.reset(Edition.PRESENT);
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(ground.store())) {
            paths = tree.sorted().toList();
        }
        for (Path path : paths) {
            for (List<String> command : commands) {
                run(around, path, command);
            }
        }
    }

    private void run(List<String> around, Path path, List<String> command) throws IOException, InterruptedException {
        ground.reset(Edition.PRESENT);
        String fault =
                "a " + (Files.isDirectory(path) ? "folder" : "file") + " that may not be read: " + command.getFirst();
        if (command.getFirst().equals("import")) {
            ground.pages().show(Edition.NEWER);
        }
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(path);
        Files.setPosixFilePermissions(path, Set.of());
        Said said = ground.program().run(around, ground.withStore(command.toArray(String[]::new)));
        if (Files.exists(path)) {
            Files.setPosixFilePermissions(path, before);
        }
        String name = ground.store().relativize(path).toString();
        String says = ground.says();
        if (!said.done() && !said.plainly(ground.store())) {
            ground.wrong(fault, name + ", not said plainly: " + said);
        } else if (!says.equals(ground.known(Edition.PRESENT)) && !says.equals(ground.known(Edition.NEWER))) {
            ground.wrong(fault, name + ", the answers are others: " + said);
        } else if (!ground.ask("check").done()) {
            ground.wrong(fault, name + ", not whole afterwards: " + ground.ask("check"));
        } else if ((command.getFirst().equals("note") && said.done())
                ? !ground.notes().out().contains("Something new.")
                : !ground.hasAllNotes()) {
            ground.wrong(fault, name + ", the notes are others: " + said);
        } else {
            ground.tally().add(fault, said.done() ? Outcome.DONE : Outcome.SAID);
        }
    }
}
