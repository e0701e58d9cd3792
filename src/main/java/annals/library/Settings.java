package annals.library;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers of a store from one time to the next, by key. It is a convenience: a file that is damaged is
 * ignored, one that cannot be written is not missed. Safe to use on any thread.
 */
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String FILE = "window.properties";

    private final @Nullable Path file;
    private final Map<String, String> values = new TreeMap<>();
    private final Object writing = new Object();

    private Settings(@Nullable Path file) {
        this.file = file;
    }

    /** Remembers nothing afterwards; from before only that its user needs no hints. */
    public static Settings forgetful() {
        Settings settings = new Settings(null);
        settings.put("hints.seen", Integer.MAX_VALUE);
        return settings;
    }

    /** What was written in a store's folder. Reads a file, so not on the JavaFX thread. */
    public static Settings in(Path folder) {
        Settings settings = new Settings(folder.resolve(FILE));
        settings.read();
        return settings;
    }

    private void read() {
        if (file == null || !Files.exists(file)) {
            return;
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} is damaged and is ignored", file, e);
            values.clear();
        }
    }

    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public OptionalDouble number(String key) {
        try {
            double number = Double.parseDouble(get(key).orElse("NaN"));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    public boolean is(String key) {
        return get(key).filter("true"::equals).isPresent();
    }

    /** Texts that hold no line breaks. */
    public List<String> list(String key) {
        return get(key).map(text -> text.lines().toList()).orElse(List.of());
    }

    public synchronized void put(String key, @Nullable String value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    public void put(String key, double value) {
        put(key, Double.toString(value));
    }

    public void put(String key, boolean value) {
        put(key, Boolean.toString(value));
    }

    public void put(String key, List<String> texts) {
        put(key, texts.isEmpty() ? null : String.join("\n", texts));
    }

    /** Writes all there is, in one move. Not on the JavaFX thread. */
    public void save() {
        if (file == null) {
            return;
        }
        synchronized (writing) {
            try {
                Path next = file.resolveSibling(FILE + ".next");
                Files.writeString(next, text(), StandardCharsets.UTF_8);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                LOG.warn("{} cannot be written", file, e);
            }
        }
    }

    private synchronized String text() throws IOException {
        Properties written = new Properties();
        written.putAll(values);
        StringWriter text = new StringWriter();
        written.store(text, null);
        return text.toString();
    }
}
