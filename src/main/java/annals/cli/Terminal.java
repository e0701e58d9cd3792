package annals.cli;

import annals.ingest.ImportCancelledException;
import annals.store.StoreException;
import annals.text.TerminalText;
import annals.text.TerminalWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs a command line: UTF-8 out, one line for an error, 0 done, 1 failed, 2 wrong usage. */
public final class Terminal {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Terminal() {}

    public static int run(AnnalsCommand program, String... args) {
        return run(program, writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    }

    /** The same with other ends, for tests. */
    public static int run(AnnalsCommand program, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(program)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setPosixClusteredShortOptionsAllowed(false)
                .setParameterExceptionHandler((e, wrong) -> {
                    err.println("annals: " + oneLine(String.valueOf(e.getMessage())) + " (see: annals help"
                            + (e.getCommandLine().getParent() == null
                                    ? ""
                                    : " " + e.getCommandLine().getCommandName())
                            + ")");
                    err.flush();
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    err.println("annals: " + messageFor(e));
                    err.flush();
                    return FAILED;
                });
        // -tag:Russia is a part of a query, not an option; SelectionOptions refuses what begins with two dashes.
        line.getSubcommands().values().stream()
                .filter(Terminal::takesQuery)
                .forEach(command -> command.setUnmatchedOptionsArePositionalParams(true));
        line.setExecutionStrategy(parsed -> {
            program.startLog();
            return new CommandLine.RunLast().execute(parsed);
        });
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    private static boolean takesQuery(CommandLine command) {
        return command.getCommandSpec().mixins().values().stream()
                .anyMatch(mixin -> mixin.userObject() instanceof SelectionOptions);
    }

    private static String messageFor(Exception e) {
        if (e instanceof CommandLine.ParameterException
                || e instanceof UserError
                || e instanceof StoreException
                || e instanceof ImportCancelledException) {
            return oneLine(String.valueOf(e.getMessage()));
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            return oneLine(StoreException.inShort(e));
        }
        LoggerFactory.getLogger(Terminal.class).error("unexpected", e);
        return "something unexpected went wrong (" + oneLine(e.toString()) + "); please report it with the log";
    }

    private static String oneLine(String message) {
        return TerminalText.line(message.replaceAll("\\s*\\R\\s*", "; "));
    }

    /** On a terminal nothing that was imported may steer it; into a file it goes as it is. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Writer plain = new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new PrintWriter(terminal ? new TerminalWriter(plain) : plain, false);
    }
}
