package annals.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A benchmark in a process of its own, whose window is drawn by software and seen by nobody. */
final class HeadlessProcess {

    private HeadlessProcess() {}

    /** Not started yet, so that what it says can be led elsewhere than to this process's own output. */
    static ProcessBuilder of(Class<?> main, int heapMegabytes, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xms64m", // as the launcher says
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dannals.home=" + System.getProperty("annals.home"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).inheritIO();
    }

    static void run(ProcessBuilder process, String what) throws IOException, InterruptedException {
        if (process.start().waitFor() != 0) {
            throw new IOException(what + " failed");
        }
    }
}
