package annals.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of pages that a test writes, each change with a later time than the one before. */
final class Tree {

    private final Path root;
    private long clock = 1_700_000_000_000L;

    Tree(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    void write(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            clock += 1_000;
            Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String path) {
        try {
            Files.deleteIfExists(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with links such as {@code 2016/04/2/other|Headline|a, b}. */
    static String page(String date, String topic, String title, String summary, String... links) {
        return "### [" + date + "](/news/x/index.md)\n\n##### " + topic + "\n# " + title + "\n\n" + summary
                + "\n\n### Source:\n\n1. [Paper](https://example.org/" + title.hashCode() + ")\n\n### Related:\n\n"
                + Stream.of(links).map(Tree::item).collect(Collectors.joining("\n"));
    }

    private static String item(String link) {
        String[] parts = link.split("\\|", -1);
        return "1. [" + parts[1] + "](/news/" + parts[0] + ".md)"
                + (parts[2].isEmpty() ? "" : " _Context: " + parts[2] + "_");
    }
}
