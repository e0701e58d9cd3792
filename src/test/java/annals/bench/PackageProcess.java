package annals.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A benchmark over the program as it was packaged, started as its launcher does it, but without a display. */
final class PackageProcess {

    private static final Path HOME = Path.of(System.getProperty("annals.home", "."));
    private static final Path PACKAGE = HOME.resolve("target/annals");

    private PackageProcess() {}

    /**
     * Not started yet; its output is this process's own.
     *
     * @param withNotes whether it has the notes on what to load at start that the package has
     * @param options of the virtual machine, beside those of the launcher
     * @param mainAndArguments of a class of the program, or of its benchmarks
     */
    static ProcessBuilder of(boolean withNotes, List<String> options, List<String> mainAndArguments)
            throws IOException {
        if (!Files.exists(PACKAGE)) {
            throw new IOException("there is no package in " + PACKAGE + "; make one with: mvn -q -DskipTests package");
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (withNotes) {
            command.addAll(List.of("-XX:AOTCache=" + PACKAGE.resolve("lib/annals.aot"), "-Xlog:aot*=off"));
        }
        command.addAll(List.of(
                "-Xms64m",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dannals.home=" + PACKAGE,
                "--module-path",
                PACKAGE.resolve("lib/javafx").toString(),
                "--add-modules",
                "javafx.controls,javafx.web",
                "--enable-native-access=javafx.graphics,javafx.web,ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                program() + File.pathSeparator + HOME.resolve("target/test-classes")));
        command.addAll(options);
        command.addAll(mainAndArguments);
        return new ProcessBuilder(command).inheritIO();
    }

    private static Path program() throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(PACKAGE.resolve("lib"), "annals-*.jar")) {
            return jars.iterator().next();
        }
    }
}
