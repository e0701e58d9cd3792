package annals.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where pages come from. Nothing is ever written to it. */
public interface Archive {

    /** The folder, or the packed file, that a path names. */
    static Archive at(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("there is no " + path + "; give the folder of an archive, or a .zip or .tar of it");
        }
        if (Files.isDirectory(path)) {
            return new FolderArchive(path);
        }
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return new ZipArchive(path);
        }
        return TarArchive.Packing.of(name)
                .<Archive>map(packing -> new TarArchive(path, packing))
                .orElseThrow(() -> new IOException(path
                        + " is no archive that can be read; give a folder, or a .zip, .tar, .tar.gz or .tar.xz of it"));
    }

    /** Where it lies, in one form for each place. */
    String location();

    /**
     * Tells whether anything in it can have changed since another time; empty where that takes a look at each file.
     */
    default String seal() throws IOException {
        return "";
    }

    /** Shows each Markdown file to the visitor. */
    void visit(Visitor visitor) throws IOException;

    /** Receives an archive's Markdown files one by one. */
    interface Visitor {

        /** Whether to go on; asked before each file, so that an import can be cancelled. */
        default boolean goesOn() {
            return true;
        }

        /** How many files there will be, where the archive can tell in advance. */
        default void expect(int files) {}

        /** Whether a file's content is worth reading. */
        default boolean wants(FileFacts file) {
            return true;
        }

        void file(FileFacts file, byte[] content) throws IOException;

        void problem(Problem problem);
    }
}
