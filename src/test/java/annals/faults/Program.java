package annals.faults;

import annals.app.Main;
import annals.cli.AnnalsCommand;
import annals.cli.NoWindow;
import annals.cli.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Annals: in a process of its own where something happens to it, and in this one where only its answer counts. */
final class Program {

    private static final int PATIENCE_SECONDS = 120;

    private final Path scratch;

    /** @param scratch where processes write what they say */
    Program(Path scratch) {
        this.scratch = scratch;
    }

    /** Answers in this process, by the very command line. */
    Said ask(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Terminal.run(
                new AnnalsCommand(new NoWindow(), store -> {}), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Said(status, out.toString(), err.toString());
    }

    /** Starts a process, which is left to its fate. */
    Running start(List<String> around, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(around);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dannals.home=" + System.getProperty("annals.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(scratch, "out", "");
        Path err = Files.createTempFile(scratch, "err", "");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Running(process, out, err);
    }

    /** Runs Annals to its end in a process of its own. */
    Said run(List<String> around, String... arguments) throws IOException, InterruptedException {
        return start(around, Main.class, arguments).end();
    }

    /** A process under way. */
    record Running(Process process, Path out, Path err) {

        /** What it said, once it has ended; one that does not is a fault of its own. */
        Said end() throws IOException, InterruptedException {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            Said said = new Said(
                    ended ? process.exitValue() : -1,
                    read(out),
                    ended ? read(err) : "it had not ended after " + PATIENCE_SECONDS + " seconds");
            Files.delete(out);
            Files.delete(err);
            return said;
        }

        String saidSoFar() throws IOException {
            return read(out);
        }

        private static String read(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }
}
