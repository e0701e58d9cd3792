package annals.chronicle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A chronicle on disk, to be mapped into memory as it is. */
public final class ChronicleFile {

    private static final SectionFile FILE = new SectionFile("ANNALS-4");

    private ChronicleFile() {}

    /** Written beside its place and then moved there, so that it is whole or not there. */
    public static void write(Chronicle chronicle, Path file, String generation) throws IOException {
        FILE.write(chronicle.columns().sections(), file, generation);
    }

    /** @return nothing where there is none, or one of another archive, of another form, or a damaged one */
    public static Optional<Chronicle> read(Path file, String generation) throws IOException {
        return FILE.read(file, generation).map(sections -> new Chronicle(Columns.of(sections.iterator())));
    }
}
