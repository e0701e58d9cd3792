package annals.cli;

import annals.text.NewFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes what it exports: to standard output, or into a file that is replaced when all is written. */
final class Output {

    @Option(names = "--out", paramLabel = "F", description = "file to write (default: standard output)")
    private @Nullable Path out;

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(PrintWriter out) throws IOException;
    }

    /** Says what stands in the way before anything is read. */
    void check() {
        if (out == null) {
            return;
        }
        Path file = out.toAbsolutePath();
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new UserError("there is no folder " + file.getParent() + " to write the file to");
        }
        if (Files.isDirectory(file)) {
            throw new UserError(file + " is a folder; --out names the file to write");
        }
    }

    void write(Content content, PrintWriter standard) throws IOException {
        if (out == null) {
            content.writeTo(standard);
            return;
        }
        Path file = out.toAbsolutePath();
        NewFile.write(file, stream -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            content.writeTo(writer);
            if (writer.checkError()) {
                throw new IOException(file + " cannot be written; check that its disk has room");
            }
        });
    }

    /** For what a terminal cannot show. */
    void writeBytes(NewFile.Content content) throws IOException {
        NewFile.write(Objects.requireNonNull(out), content);
    }

    boolean isFile() {
        return out != null;
    }
}
