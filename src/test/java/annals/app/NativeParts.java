package annals.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the native libraries out of JavaFX's jars and puts them where JavaFX looks first. In its jars it finds them too, but
 * compares them with those it unpacked before, at each start: for that of web pages, which is large, the window would stop a
 * second at the first event that is read.
 */
final class NativeParts {

    private static final Pattern LIBRARY = Pattern.compile(".+\\.(so|dylib|dll)");

    private NativeParts() {}

    /** {@code MODULE_PATH PLATFORM FOLDER}: jars of the module path for the platform go into the folder. */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[2], "javafx");
        Files.createDirectories(folder);
        for (String jar : args[0].split(Pattern.quote(File.pathSeparator), -1)) {
            if (jar.endsWith("-" + args[1] + ".jar")) {
                part(Path.of(jar), folder);
            }
        }
    }

    static void part(Path jar, Path folder) throws IOException {
        Path copy = folder.resolve(jar.getFileName());
        Files.deleteIfExists(copy);
        Files.copy(jar, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            for (Path library : librariesOf(inside)) {
                Path target = placeOf(library.getFileName().toString(), folder);
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                Files.copy(library, target);
                Files.delete(library);
            }
        }
    }

    private static List<Path> librariesOf(FileSystem jar) throws IOException {
        try (Stream<Path> files = Files.list(jar.getPath("/"))) {
            return files.filter(file -> LIBRARY.matcher(file.toString()).matches())
                    .toList();
        }
    }

    /** On Windows JavaFX looks into a folder beside that of its jars. */
    private static Path placeOf(String library, Path folder) {
        return library.endsWith(".dll") ? folder.resolveSibling("bin").resolve(library) : folder.resolve(library);
    }
}
