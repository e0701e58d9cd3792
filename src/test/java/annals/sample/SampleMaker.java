package annals.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Makes the sample archive from its stories: {@code SampleMaker STORIES OUTPUT [suspects]}. What it writes is the same, byte
 * for byte, on every system.
 */
public final class SampleMaker {

    /** What an archive made here has at its root; a folder that holds anything else is not ours to replace. */
    private static final Set<String> AT_ROOT = Set.of("news", "index.md", "README.md");

    private SampleMaker() {}

    public static void main(String[] args) throws IOException {
        boolean suspects = args.length == 3 && args[2].equals("suspects");
        if (args.length != 2 && !suspects) {
            System.err.println("usage: SampleMaker STORIES OUTPUT [suspects]");
            System.exit(2);
        }
        try {
            SampleArchive archive = SampleArchive.of(stories(Path.of(args[0])));
            SortedMap<String, String> pages = archive.pages();
            write(pages, Path.of(args[1]));
            System.out.println(archive.events().size() + " events, " + pages.size() + " pages in " + args[1]);
            if (suspects) {
                Suspects.among(archive.events()).forEach(System.out::println);
            }
        } catch (StoryException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The stories of a folder, in order of file name. */
    static List<Story> stories(Path folder) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (Path file : sorted(folder)) {
            if (file.toString().endsWith(".txt")) {
                stories.add(StoryFile.read(file));
            }
        }
        return stories;
    }

    static void write(SortedMap<String, String> pages, Path output) throws IOException {
        clear(output);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = output.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static void clear(Path output) throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        for (Path entry : sorted(output)) {
            if (!AT_ROOT.contains(String.valueOf(entry.getFileName()))) {
                throw new StoryException(
                        output.toString(), "not replaced, since " + entry + " is no part of an archive");
            }
        }
        List<Path> old;
        try (Stream<Path> files = Files.walk(output)) {
            old = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
        }
    }
}
