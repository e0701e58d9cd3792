package annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the documents and of the program's own sentences is in the dictionary, or in {@code words.txt} beside this test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingTest {

    private static final String DICTIONARY = "/META-INF/resources/webjars/typo-js/1.2.5/dictionaries/en_US/en_US";
    private static final Path SOURCES = DocumentsTest.HOME.resolve("src/main/java/annals");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");
    /** Lines of commands and drawings, what stands in a link or a tag, dates' patterns, and what digits, dots or slashes show to be a name. */
    private static final Pattern NO_PROSE = Pattern.compile(
            "(?m)^ {4,}(?:annals|mvn|store/|archive-|current|import|workspace|brought-in|log/) .*$|\\b[dLuM"
                    + " ]*(?:MMM|LLLL)[dLuM"
                    + " ]*\\b|\\]\\([^)]*\\)|<[^>]*>|https?:\\S+|\\S*[\\p{L}][._/\\\\@=][\\p{L}\\d]\\S*|\\S*\\d\\S*");
    /** A text of the program: more than one word, and nothing in it that no sentence has. */
    private static final Pattern TEXT = Pattern.compile("\"(\\p{L}[\\p{L} ,.;:'’()?!…]* [\\p{L} ,.;:'’()?!…]*)\"");

    private Hunspell hunspell;
    private Set<String> own;

    @BeforeAll
    void readDictionary() throws IOException, ParseException {
        try (InputStream rules = resource(DICTIONARY + ".aff");
                InputStream words = resource(DICTIONARY + ".dic");
                ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
            hunspell = new Hunspell(new Dictionary(scratch, "spelling", rules, words));
        }
        try (InputStream words = resource("words.txt")) {
            own = new HashSet<>(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("annals.DocumentsTest#documents")
    void documentsAreSpeltAsTheDictionaryHasIt(Path document) throws IOException {
        assertThat(unknown(DocumentsTest.prose(document)))
                .as("unknown words of %s", DocumentsTest.HOME.relativize(document))
                .isEmpty();
    }

    @Test
    void whatTheProgramSaysIsSpeltAsTheDictionaryHasIt() throws IOException {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (Path source : sources()) {
            Set<String> unknown = TEXT.matcher(Files.readString(source))
                    .results()
                    .flatMap(text -> unknown(text.group(1)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!unknown.isEmpty()) {
                wrong.put(SOURCES.relativize(source).toString(), unknown);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMisspeltWordIsFound() {
        assertThat(unknown("The archive is neither recieved nor changed.")).containsExactly("recieved");
    }

    @Test
    void noWordIsListedThatTheDictionaryHas() {
        assertThat(own).filteredOn(hunspell::spell).isEmpty();
    }

    private Set<String> unknown(String text) {
        return WORD.matcher(NO_PROSE.matcher(text).replaceAll(" "))
                .results()
                .map(word -> word.group().replace('’', '\''))
                .filter(word -> word.length() > 1 && !isKnown(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isKnown(String word) {
        String bare = word.replaceFirst("'s?$", "");
        return Stream.of(word, bare)
                .anyMatch(form -> own.contains(form)
                        || own.contains(form.toLowerCase(Locale.ROOT))
                        || hunspell.spell(form)
                        || hunspell.spell(form.toLowerCase(Locale.ROOT)));
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
        }
        return found;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SpellingTest.class.getResourceAsStream(name), name);
    }
}
