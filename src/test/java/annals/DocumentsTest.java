package annals;

import static org.assertj.core.api.Assertions.assertThat;

import annals.app.GuidePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents lead to is there: files, pictures, and headings within them. */
class DocumentsTest {

    static final Path HOME =
            Path.of(System.getProperty("annals.home", ".")).toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(HOME);
                Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(file -> file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .forEach(documents::add);
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadSomewhere(Path document) throws IOException {
        List<String> dead = new ArrayList<>();
        Matcher link = LINK.matcher(prose(document));
        while (link.find()) {
            if (!link.group(1).matches("(https?|mailto):.*") && !leads(document, link.group(1))) {
                dead.add(link.group(1));
            }
        }
        assertThat(dead).as("dead links of %s", HOME.relativize(document)).isEmpty();
    }

    @Test
    void showEveryPictureThatIsThere() throws IOException {
        StringBuilder shown = new StringBuilder();
        for (Path document : documents()) {
            shown.append(prose(document));
        }
        try (Stream<Path> files = Files.list(HOME.resolve("docs/guide"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")))
                    .isNotEmpty()
                    .allSatisfy(
                            picture -> assertThat(shown.toString()).containsPattern("\\]\\([^)]*" + picture + "\\)"));
        }
    }

    @Test
    void havePicturesThatTheBuildDraws() throws IOException {
        Path guide = HOME.resolve("docs/guide");
        try (Stream<Path> files = Files.list(guide)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")))
                    .as("pictures of the guide, and the lines of pictures.txt that draw them")
                    .containsExactlyInAnyOrderElementsOf(GuidePictures.of(guide).stream()
                            .map(GuidePictures.Picture::file)
                            .toList());
        }
    }

    private static boolean leads(Path document, String target) throws IOException {
        int hash = target.indexOf('#');
        String name = hash < 0 ? target : target.substring(0, hash);
        Path file = name.isEmpty()
                ? document
                : document.resolveSibling(name.replace("%20", " ")).normalize();
        return Files.exists(file)
                && file.startsWith(HOME)
                && (hash < 0 || anchors(file).contains(target.substring(hash + 1)));
    }

    /** Headings as they are named in addresses. */
    private static List<String> anchors(Path document) throws IOException {
        return FENCE.matcher(Files.readString(document, StandardCharsets.UTF_8))
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ +", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                        .replace(' ', '-'))
                .toList();
    }

    static String prose(Path document) throws IOException {
        String text = Files.readString(document, StandardCharsets.UTF_8);
        return CODE.matcher(FENCE.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
