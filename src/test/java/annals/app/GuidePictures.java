package annals.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Which pictures the guide has, and the {@code annals snapshot} that draws each: the lines of {@code pictures.txt}. */
public final class GuidePictures {

    /** Words with blanks between, or in quotes, within which a backslash stands before a quote. */
    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

    /** @param arguments for {@code annals snapshot} */
    public record Picture(String file, List<String> arguments) {
        public Picture {
            arguments = List.copyOf(arguments);
        }
    }

    private GuidePictures() {}

    public static List<Picture> of(Path guide) throws IOException {
        return Files.readAllLines(guide.resolve("pictures.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(GuidePictures::words)
                .map(words -> new Picture(words.getFirst(), words.subList(1, words.size())))
                .toList();
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word ->
                        word.group(2) != null ? word.group(2) : word.group(1).replace("\\", ""))
                .toList();
    }
}
