package annals.faults;

import annals.library.Library;
import annals.model.EventId;
import annals.store.StoreException;
import annals.store.StoreFolder;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Note;
import annals.workspace.file.WorkspaceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** One store, put back before each fault, with all that is known of it: what it says in each edition, and what its analyst made. */
final class Ground {

    /** A word that some headlines hold: asking for it needs the index. */
    static final String WORD = "talks";

    private static final int NOTES = 12;

    private final Path root;
    private final Pages pages;
    private final Program program;
    private final Random random;
    private final Tally tally;
    private final Map<Edition, String> known = new EnumMap<>(Edition.class);
    private final String notes;
    private Path store;

    private Ground(Path root, Path archive, Random random, Tally tally) throws IOException {
        this.root = root;
        this.random = random;
        this.tally = tally;
        program = new Program(Files.createDirectories(root.resolve("said")));
        pages = new Pages(root.resolve("archive"), archive);
        store = root.resolve("store");
        for (Edition edition : Edition.values()) {
            keep(edition);
        }
        store = root.resolve("store");
        reset(Edition.PRESENT);
        notes = notes().out();
    }

    /** @param root an empty folder, or none yet */
    static Ground prepare(Path root, Path archive, Random random, Tally tally) throws IOException {
        return new Ground(root, archive, random, tally);
    }

    private void keep(Edition edition) throws IOException {
        store = root.resolve("kept-" + edition);
        pages.show(edition);
        demand(ask("import", pages.folder().toString()));
        makeNotes();
        demand(ask("check", "--repair"));
        known.put(edition, says());
    }

    private void makeNotes() {
        WorkspaceFile file = WorkspaceFile.in(
                new StoreFolder(store), InstantSource.fixed(Instant.EPOCH).withZone(ZoneOffset.UTC));
        for (int i = 0; i < NOTES; i++) {
            EventRef event = new EventRef(new EventId(LocalDate.of(2001, 1, 1 + i), "event"), "Headline " + i);
            Note note = new Note(
                    "note-" + i, new Note.OnEvent(event), "Seen. ".repeat(40 * i + 1), Instant.EPOCH, Instant.EPOCH);
            file.change(before -> Edits.star(event, Instant.EPOCH).applyTo(before));
            file.change(before -> Edits.change(note, note.text(), Instant.EPOCH).applyTo(before));
        }
    }

    Program program() {
        return program;
    }

    Random random() {
        return random;
    }

    Tally tally() {
        return tally;
    }

    Path store() {
        return store;
    }

    Pages pages() {
        return pages;
    }

    /** Puts another folder in the store's place, such as one on a small disk. */
    void moveTo(Path elsewhere) {
        store = elsewhere;
    }

    Path root() {
        return root;
    }

    /** The store as it is after an import of this edition, with notes and all that is made from the database. */
    void reset(Edition edition) throws IOException {
        clear(store);
        copy(root.resolve("kept-" + edition), store);
        pages.show(edition);
    }

    /** The same without what is made from the database. */
    void resetUnopened(Edition edition) throws IOException {
        reset(edition);
        for (Path file : filesIn(store.resolve("archive-1"))) {
            if (!file.endsWith("annals.mv.db")) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(store.resolve("archive-1/index"));
    }

    /** A store in which only notes were made so far. */
    void resetEmpty(Edition edition) throws IOException {
        clear(store);
        copy(root.resolve("kept-" + edition + "/workspace"), store.resolve("workspace"));
        pages.show(edition);
    }

    Said ask(String... arguments) {
        return program.ask(withStore(arguments));
    }

    /** The arguments of a command, and which store is meant. */
    String[] withStore(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--store", store.toString()))
                .toArray(String[]::new);
    }

    String[] importing() {
        return withStore("import", pages.folder().toString());
    }

    /** All that it says of its events, in short, or why it says nothing. */
    String says() {
        return digest(ask("list", "--format", "jsonl"));
    }

    /** The same of the events with a word, of the stories, and of what the window asks besides. */
    String saysOfWords() {
        return digest(ask("list", WORD, "--format", "jsonl"))
                + digest(ask("stories", "--format", "jsonl"))
                + versions();
    }

    private String versions() {
        try (Library library = Library.open(new StoreFolder(store))) {
            return library.versions().groups().toString();
        } catch (StoreException e) {
            return e.toString();
        }
    }

    Said notes() {
        return ask("workspace", "export");
    }

    /** What was made in this store before anything happened to it, as an export. */
    String notesBefore() {
        return notes;
    }

    boolean hasAllNotes() {
        return notes().out().equals(notes);
    }

    String known(Edition edition) {
        return known.getOrDefault(edition, "");
    }

    /** Whether an import now ends well, with this edition, and leaves nothing behind. */
    boolean canGoOn(Edition edition, String... importing) throws IOException {
        Said said = program.ask(importing);
        try (Stream<Path> children = Files.list(store)) {
            return said.done()
                    && says().equals(known(edition))
                    && children.filter(child -> child.getFileName().toString().startsWith("archive-"))
                                    .count()
                            == 1;
        }
    }

    /** Notes that something was wrong, and keeps the store as it was found. */
    void wrong(String fault, String how) throws IOException {
        Path kept = root.resolve("wrong-" + (tally.wrong().size() + 1));
        if (Files.isDirectory(store)) {
            copy(store, kept);
        }
        tally.wrong(fault, how + " (kept in " + kept + ")");
    }

    private static String digest(Said said) {
        if (!said.done()) {
            return said.toString();
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(said.out().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void demand(Said said) {
        if (!said.done()) {
            throw new IllegalStateException(said.toString());
        }
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Empties a folder, which may be the root of a disk. */
    static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    if (!path.equals(folder)) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            tree.forEach(path -> {
                try {
                    Path target = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
