package annals.bringin;

import annals.bringin.ForeignEvents.Kind;
import annals.text.MalformedException;
import annals.text.NewFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Keeps what was brought in, in a folder of its own, that no import touches: each file as it was, and beside it what its columns
 * mean. So a later Annals that understands more understands more of it. Not for the JavaFX thread.
 */
public final class BundleFolder {

    private static final String MEANING = ".properties";

    private final Path folder;

    public BundleFolder(Path folder) {
        this.folder = folder;
    }

    /** The one of a store. */
    public static BundleFolder in(Path store) {
        return new BundleFolder(store.resolve("brought-in"));
    }

    /**
     * All there are, by their ids.
     *
     * @throws IOException where one of them cannot be read
     */
    public List<Bundle> read() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Bundle> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(MEANING)).toList()) {
                all.add(read(file));
            }
        }
        all.sort(Comparator.comparingInt(Bundle::id));
        return all;
    }

    /** Another one when anything was brought in, changed or removed since; cheaper than to read it all. */
    public List<String> state() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> state = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                state.add(file.getFileName() + " " + Files.getLastModifiedTime(file));
            }
        }
        return state;
    }

    private Bundle read(Path file) throws IOException {
        Properties meaning = properties(file);
        String id = String.valueOf(file.getFileName()).replace(MEANING, "");
        try {
            Kind kind = Kind.valueOf(meaning.getProperty("kind", ""));
            String text = Files.readString(text(Integer.parseInt(id), kind), StandardCharsets.UTF_8);
            Preview events = ForeignEvents.read(kind, text).preview(Mapping.parse(meaning.getProperty("mapping", "")));
            return new Bundle(
                    Integer.parseInt(id),
                    meaning.getProperty("name", ""),
                    Boolean.parseBoolean(meaning.getProperty("shown")),
                    events.events());
        } catch (MalformedException | IllegalArgumentException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Properties properties(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }

    private Path text(int id, Kind kind) {
        return folder.resolve(id + "." + kind.name().toLowerCase(Locale.ROOT));
    }

    private Path meaning(int id) {
        return folder.resolve(id + MEANING);
    }

    /** The text is there before what is said of it: what is half written is not there. */
    public void add(String name, Kind kind, String text, Mapping mapping) throws IOException {
        Files.createDirectories(folder);
        int id = read().stream().mapToInt(Bundle::id).max().orElse(0) + 1;
        NewFile.write(text(id, kind), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        Properties meaning = new Properties();
        meaning.setProperty("name", name);
        meaning.setProperty("kind", kind.name());
        meaning.setProperty("mapping", mapping.toText());
        meaning.setProperty("shown", "true");
        write(id, meaning);
    }

    public void show(int id, boolean shown) throws IOException {
        Properties meaning = properties(meaning(id));
        meaning.setProperty("shown", Boolean.toString(shown));
        write(id, meaning);
    }

    public void remove(int id) throws IOException {
        Files.deleteIfExists(meaning(id));
        for (Kind kind : Kind.values()) {
            Files.deleteIfExists(text(id, kind));
        }
    }

    private void write(int id, Properties meaning) throws IOException {
        NewFile.write(meaning(id), out -> meaning.store(out, null));
    }
}
