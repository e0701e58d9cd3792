package annals.cli;

import annals.bringin.BundleFolder;
import annals.bringin.ForeignFile;
import annals.bringin.Mapping;
import annals.bringin.Mapping.Field;
import annals.bringin.Preview;
import annals.text.Counts;
import annals.text.MalformedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "bring-in",
        description = "Have events that were made elsewhere stand beside the archive, which stays what it is.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {BringInListCommand.class, BringInRemoveCommand.class, CommandLine.HelpCommand.class})
final class BringInCommand implements Callable<Integer> {

    private static final int TOLD = 5;

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "a .csv, .jsonl or .ics file; write ./list for one that is called as a command is")
    private List<Path> files = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "what to call them (default: the file's name)")
    private @Nullable String name;

    @Option(
            names = "--column",
            paramLabel = "FIELD=COLUMN",
            description =
                    "which column says what, where its name does not: date, until, headline, summary, topic, tags,"
                            + " source or id")
    private Map<String, String> columns = new LinkedHashMap<>();

    BundleFolder folder() {
        return BundleFolder.in(Objects.requireNonNull(annals).store().folder().path());
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty()) {
            throw usage("a FILE to bring in is missing; or list, or remove NAME");
        }
        if (name != null && (name.isBlank() || name.chars().anyMatch(Character::isISOControl))) {
            throw usage("--name is one line that says something");
        }
        fields();
        Map<ForeignFile, Mapping> read = new LinkedHashMap<>();
        for (Path path : files) {
            ForeignFile file = read(path);
            Mapping mapping = mapping(file);
            check(path, file.events().preview(mapping));
            read.put(file, mapping);
        }
        for (Map.Entry<ForeignFile, Mapping> each : read.entrySet()) {
            bringIn(each.getKey(), each.getValue());
        }
        return 0;
    }

    private void bringIn(ForeignFile file, Mapping mapping) throws IOException {
        String called = name == null ? file.name() : name.strip();
        folder().add(called, file.kind(), file.text(), mapping);
        Preview preview = file.events().preview(mapping);
        int events = preview.events().size();
        line().getOut().println(Counts.plain(events, "event") + " brought in as '" + called + "'");
        List<Preview.Misfit> misfits = preview.misfits();
        if (!misfits.isEmpty()) {
            PrintWriter err = line().getErr();
            err.println("annals: " + misfits.size() + " left out");
            misfits.stream()
                    .limit(TOLD)
                    .forEach(misfit -> err.println("  line " + misfit.line() + ": " + misfit.message()));
        }
    }

    private static ForeignFile read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new UserError("there is no file " + path);
        }
        try {
            return ForeignFile.read(path);
        } catch (MalformedException e) {
            throw new UserError(path + " cannot be read: " + e.getMessage());
        }
    }

    /** Nothing is brought in unless something of each file is. */
    private static void check(Path path, Preview preview) {
        if (preview.events().isEmpty()) {
            throw new UserError("nothing of " + path + " was understood"
                    + preview.misfits().stream()
                            .findFirst()
                            .map(misfit -> ": line " + misfit.line() + ", " + misfit.message())
                            .orElse(": it holds no events")
                    + "; --column says which column is what");
        }
    }

    private Map<Field, String> fields() {
        Map<Field, String> fields = new LinkedHashMap<>();
        columns.forEach((field, column) -> fields.put(
                Arrays.stream(Field.values())
                        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(field))
                        .findFirst()
                        .orElseThrow(() -> usage("--column " + field + "=…: no event has such a part")),
                column));
        return fields;
    }

    private Mapping mapping(ForeignFile file) {
        List<String> there = file.events().columns();
        Mapping mapping = Mapping.guess(there);
        for (Map.Entry<Field, String> wanted : fields().entrySet()) {
            if (!there.contains(wanted.getValue())) {
                List<String> some = new ArrayList<>(there.subList(0, Math.min(there.size(), 20)));
                throw new UserError("there is no column '" + wanted.getValue() + "'; there are: '"
                        + String.join("', '", some) + "'");
            }
            mapping = mapping.with(wanted.getKey(), List.of(wanted.getValue()));
        }
        return mapping;
    }

    private ParameterException usage(String message) {
        return new ParameterException(line(), message);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
