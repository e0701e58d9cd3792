package annals.app;

import annals.cli.AnnalsCommand;
import annals.cli.Terminal;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Terminal.run(new AnnalsCommand(new Windows(), LogFile::inExisting), args));
    }
}
