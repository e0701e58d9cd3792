package annals.cli;

import annals.text.NewFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "register",
        description = "Have a Linux desktop open annals: links with this Annals, by one file among your applications.")
final class RegisterCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--undo", description = "take that file away again")
    private boolean undo;

    @Option(names = "--to", paramLabel = "FOLDER", description = "of applications (default: your own)")
    private @Nullable Path to;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path file = folder().resolve(DesktopEntry.NAME);
        if (undo) {
            out.println(Files.deleteIfExists(file) ? "removed " + file : "there is no " + file);
        } else {
            Path home = Path.of(System.getProperty("annals.home", "")).toAbsolutePath();
            String entry = DesktopEntry.startedBy(launcher(home), template(home));
            Files.createDirectories(file.getParent());
            NewFile.write(file, stream -> stream.write(entry.getBytes(StandardCharsets.UTF_8)));
            out.println("wrote " + file + ", which has annals: links opened by " + launcher(home));
            out.println("where a desktop keeps a list of these files, this renews it: update-desktop-database "
                    + file.getParent());
            out.println("to undo: annals register --undo" + (to == null ? "" : " --to " + to));
        }
        return 0;
    }

    private Path folder() {
        if (to != null) {
            return to.toAbsolutePath();
        }
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            throw new UserError("only Linux desktops are told by such a file; here, annals open LINK opens a link");
        }
        String data = System.getenv("XDG_DATA_HOME");
        Path home = data == null || !Path.of(data).isAbsolute()
                ? Path.of(System.getProperty("user.home", ""), ".local", "share")
                : Path.of(data);
        return home.resolve("applications");
    }

    private static Path launcher(Path home) {
        Path launcher = home.resolve("bin").resolve("annals");
        if (!Files.isExecutable(launcher)) {
            throw new UserError("only a package can be registered, and there is no " + launcher
                    + "; mvn -q -DskipTests package makes one in target/annals");
        }
        return launcher;
    }

    private static String template(Path home) throws IOException {
        return Files.readString(
                home.resolve("share").resolve("applications").resolve(DesktopEntry.NAME), StandardCharsets.UTF_8);
    }
}
