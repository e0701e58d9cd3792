package annals.archive;

import java.io.IOException;

/** Where pages come from. Nothing is ever written to it. */
public interface Archive {

    /** Where it lies, as its user named it. */
    String location();

    /** Shows each Markdown file to the visitor, always in the same order. */
    void visit(Visitor visitor) throws IOException;

    /** Receives an archive's Markdown files one by one. */
    interface Visitor {

        /** Whether to go on; asked before each file, so that an import can be cancelled. */
        default boolean goesOn() {
            return true;
        }

        /** How many files there will be, where the archive can tell in advance. */
        default void expect(int files) {}

        /** @param path inside the archive, with the names of the folders above it */
        void file(String path, byte[] content) throws IOException;

        void problem(Problem problem);
    }
}
