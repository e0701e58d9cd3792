package annals.app;

import annals.cli.AnnalsCommand;
import annals.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Does once what users do. The build runs it, so that Java can write down what it loaded and compiled meanwhile
 * ({@code -XX:AOTCacheOutput}); with that at hand most commands take a third less.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** {@code ARCHIVE FOLDER}: what to import, and an empty folder to do it in. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        String store = folder.resolve("store").toString();
        int status = run("import", args[0], "--store", store)
                + run("import", args[0], "--store", store, "--json")
                + run("list", "war", "--store", store)
                + run("tags", "--store", store)
                + run("snapshot", "--out", folder.resolve("window.png").toString(), "--store", store);
        System.exit(status == 0 ? 0 : 1);
    }

    private static int run(String... args) {
        return Terminal.run(new AnnalsCommand(new Windows(), LogFile::inExisting), args);
    }
}
