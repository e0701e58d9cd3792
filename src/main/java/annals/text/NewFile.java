package annals.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that they are whole or not there: one that was there before stays until the new one is written to its end. */
public final class NewFile {

    private NewFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path path, Content content) throws IOException {
        Path file = path.toAbsolutePath();
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next))) {
                content.writeTo(out);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
