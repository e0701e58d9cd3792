package annals.app;

import annals.cli.AnnalsCommand;
import annals.cli.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a command answered. */
record Outcome(int status, String out, String err) {

    /** Runs a command on a store. */
    static Outcome of(Path store, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--store", store.toString()));
        all.addAll(List.of(arguments));
        int status = Terminal.run(
                new AnnalsCommand(new Windows(), LogFile::inExisting),
                new PrintWriter(out),
                new PrintWriter(err),
                all.toArray(String[]::new));
        return new Outcome(status, out.toString(), err.toString());
    }
}
