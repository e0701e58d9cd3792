package annals.archive;

import annals.archive.Problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An archive that lies open as a folder tree, or a part of one. Of symbolic links only the picked one is followed: others
 * may lead out.
 */
public final class FolderArchive implements Archive {

    private final Path root;

    public FolderArchive(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public String location() {
        return root.toString();
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("there is no folder " + root);
        }
        if (Files.isSymbolicLink(root)) {
            new FolderArchive(root.toRealPath()).visit(visitor);
            return;
        }
        Map<Path, FileFacts> files = markdownFiles(visitor);
        visitor.expect(files.size());
        Set<String> seen = new HashSet<>();
        for (Map.Entry<Path, FileFacts> file : files.entrySet()) {
            FileFacts facts = file.getValue();
            if (!visitor.goesOn()) {
                return;
            }
            if (!seen.add(facts.path())) {
                visitor.problem(new Problem(
                        facts.path(), 0, Severity.REJECTED, "its name is no text, and reads as another's; left out"));
            } else if (visitor.wants(facts)) {
                show(file.getKey(), facts, visitor);
            }
        }
    }

    private static void show(Path file, FileFacts facts, Visitor visitor) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            content = PackedEntries.read(in);
        } catch (IOException e) {
            visitor.problem(unreadable(facts.path(), e));
            return;
        }
        visitor.file(facts, content);
    }

    private Map<Path, FileFacts> markdownFiles(Visitor visitor) throws IOException {
        Map<Path, FileFacts> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    found(file, attributes);
                } else if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
                    leftOut(file, "a link to a folder; it may lead out; left out");
                }
                return visitor.goesOn() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            private void found(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.put(
                            file,
                            new FileFacts(
                                    pathOf(file),
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                } else {
                    leftOut(
                            file,
                            attributes.isSymbolicLink()
                                    ? "a link, not a file; it may lead out; left out"
                                    : "a device or a pipe, not a file; left out");
                }
            }

            private void leftOut(Path file, String why) {
                visitor.problem(new Problem(pathOf(file), 0, Severity.REJECTED, why));
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                visitor.problem(unreadable(pathOf(file), e));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static Problem unreadable(String path, IOException e) {
        return new Problem(path, 0, Severity.REJECTED, "cannot be read: " + e.getMessage());
    }

    /** The file that a page's path names. */
    public Path file(String path) {
        return above().resolve(path);
    }

    private Path above() {
        Path from = root;
        for (int i = 0; i < 4 && from.getParent() != null; i++) {
            from = from.getParent();
        }
        return from;
    }

    /** The picked folder may lie anywhere in the tree: up to three names above it still belong to the page's place. */
    private String pathOf(Path file) {
        return above().relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
