package annals.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void remembersWhatWasSaved() {
        Settings settings = Settings.in(folder);
        settings.put("text", "two\nlines = ü 爱");
        settings.put("number", 2.5);
        settings.put("flag", true);
        settings.put("list", List.of("tag:\"a b\"", "c"));
        settings.put("gone", "x");
        settings.put("gone", (String) null);
        settings.save();

        Settings later = Settings.in(folder);
        assertThat(later.get("text")).contains("two\nlines = ü 爱");
        assertThat(later.number("number")).hasValue(2.5);
        assertThat(later.is("flag")).isTrue();
        assertThat(later.list("list")).containsExactly("tag:\"a b\"", "c");
        assertThat(later.get("gone")).isEmpty();
    }

    @Test
    void leavesNothingBesideItsFile() throws IOException {
        Settings settings = Settings.in(folder);
        settings.put("a", "b");
        settings.save();
        settings.save();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("window.properties");
        }
    }

    @Test
    void ignoresADamagedFile() throws IOException {
        Files.write(folder.resolve("window.properties"), new byte[] {'a', '=', '\\', 'u', 'x', '\n', (byte) 0xff});
        assertThat(Settings.in(folder).get("a")).isEmpty();
        Files.writeString(folder.resolve("window.properties"), "b = \\uZZZZ");
        assertThat(Settings.in(folder).get("b")).isEmpty();
    }

    @Test
    void knowsNoNumberWhereNoneIsWritten() {
        Settings settings = Settings.in(folder);
        settings.put("width", "wide");
        settings.put("endless", "Infinity");
        assertThat(settings.number("width")).isEmpty();
        assertThat(settings.number("endless")).isEmpty();
        assertThat(settings.number("unheard of")).isEmpty();
    }

    @Test
    void isNotMissedWhereItCannotBeWritten() {
        Settings settings = Settings.in(folder.resolve("nowhere"));
        settings.put("a", "b");
        settings.save();
        assertThat(settings.get("a")).contains("b");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
