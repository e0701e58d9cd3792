package annals.archive;

import annals.archive.Problem.Severity;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An archive that lies open as a folder tree, or a part of one. Symbolic links are not followed: they may lead out. */
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
        List<Path> files = markdownFiles(visitor);
        visitor.expect(files.size());
        for (Path file : files) {
            if (!visitor.goesOn()) {
                return;
            }
            String path = pathOf(file);
            byte[] content;
            try {
                content = read(file);
            } catch (IOException e) {
                visitor.problem(new Problem(path, 0, Severity.REJECTED, "cannot be read: " + e.getMessage()));
                continue;
            }
            visitor.file(path, content);
        }
    }

    /** One byte more than is allowed is enough to tell that a file is too large. */
    private static byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(PageReader.LARGEST + 1);
        }
    }

    private List<Path> markdownFiles(Visitor visitor) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && file.toString().endsWith(".md")) {
                    files.add(file);
                }
                return visitor.goesOn() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                visitor.problem(new Problem(pathOf(file), 0, Severity.REJECTED, "cannot be read: " + e.getMessage()));
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** The picked folder may lie anywhere in the tree: up to three names above it still belong to the page's place. */
    private String pathOf(Path file) {
        Path from = root;
        for (int i = 0; i < 4 && from.getParent() != null; i++) {
            from = from.getParent();
        }
        return from.relativize(file).toString().replace('\\', '/');
    }
}
