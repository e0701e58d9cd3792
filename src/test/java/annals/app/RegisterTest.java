package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Linux desktop is told of the program by a file. */
class RegisterTest {

    private static final String HOME = "annals.home";

    @TempDir
    Path folder;

    private final String before = System.getProperty(HOME, ".");
    private Path home = Path.of(".");
    private Path applications = Path.of(".");

    /** A package in a folder whose name has every character that such a file takes for its own. */
    @BeforeEach
    void unpack() throws IOException {
        home = folder.resolve("my $ \"50%\" `programs` \\");
        applications = folder.resolve("applications");
        Files.createDirectories(home.resolve("bin"));
        Path launcher = Files.createFile(home.resolve("bin/annals"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Path there = Files.createDirectories(home.resolve("share/applications"));
        Files.copy(Path.of(before, "src/main/launcher/annals.desktop"), there.resolve("annals.desktop"));
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void putBack() {
        System.setProperty(HOME, before);
    }

    private Outcome register(String... more) {
        String[] all = new String[more.length + 3];
        System.arraycopy(new String[] {"register", "--to", applications.toString()}, 0, all, 0, 3);
        System.arraycopy(more, 0, all, 3, more.length);
        return Outcome.of(folder.resolve("store"), all);
    }

    @Test
    void the_file_names_this_program_for_links_and_says_how_to_undo_it() throws IOException {
        Outcome outcome = register();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("wrote " + applications.resolve("annals.desktop"), "annals register --undo");
        assertThat(Files.readAllLines(applications.resolve("annals.desktop")))
                .startsWith("[Desktop Entry]")
                .contains(
                        "MimeType=x-scheme-handler/annals;",
                        "Exec=\"" + folder
                                + "/my \\\\$ \\\\\"50%%\\\\\" \\\\`programs\\\\` \\\\\\\\/bin/annals\" open %u");
    }

    @Test
    void what_was_written_is_taken_away_again() {
        register();
        assertThat(register("--undo").out()).startsWith("removed ");
        assertThat(applications).isEmptyDirectory();
        assertThat(register("--undo").out()).startsWith("there is no ");
    }

    @Test
    void a_program_that_is_no_package_is_told_how_to_become_one() throws IOException {
        Files.delete(home.resolve("bin/annals"));
        Outcome outcome = register();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().lines()).singleElement().asString().contains("only a package can be registered");
        assertThat(applications).doesNotExist();
    }
}
