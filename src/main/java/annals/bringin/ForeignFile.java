package annals.bringin;

import annals.bringin.ForeignEvents.Kind;
import annals.text.MalformedException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file of events that were made elsewhere, read whole. Its ending says what it is; one that says nothing is taken for rows.
 *
 * @param name the file's, without its ending
 */
public record ForeignFile(String name, Kind kind, String text, ForeignEvents events) {

    private static final long LARGEST = 50_000_000;

    /**
     * Not for the JavaFX thread.
     *
     * @throws MalformedException where it is no such file; the message says in which line
     */
    public static ForeignFile read(Path file) throws IOException, MalformedException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(ending))
                .findFirst()
                .orElse(Kind.CSV);
        if (Files.size(file) > LARGEST) {
            throw new MalformedException(name + " is larger than 50 MB; import it as an archive instead");
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new ForeignFile(name.replaceFirst("\\.[^.]*$", ""), kind, text, ForeignEvents.read(kind, text));
        } catch (MalformedInputException e) {
            throw new MalformedException("the file is no text in UTF-8");
        }
    }
}
