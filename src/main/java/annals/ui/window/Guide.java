package annals.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the guide lies. */
final class Guide {

    private Guide() {}

    /** The page that a package has, or what it is made of in a checkout. */
    static Optional<Path> in(Path home) {
        Path folder = home.resolve("docs").resolve("guide").toAbsolutePath().normalize();
        return Stream.of("index.html", "README.md")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
