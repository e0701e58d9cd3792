package annals.archive;

import annals.archive.Problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An archive packed as a .zip. */
final class ZipArchive implements Archive {

    private final Path file;

    ZipArchive(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public String location() {
        return file.toString();
    }

    @Override
    public String seal() throws IOException {
        return PackedEntries.seal(file);
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        PackedEntries entries = new PackedEntries(visitor, Files.size(file));
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> pages = new ArrayList<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && entries.admits(entry.getName(), !entry.isUnixSymlink())) {
                    pages.add(entry);
                }
            }
            visitor.expect(pages.size());
            for (ZipArchiveEntry page : pages) {
                if (!visitor.goesOn()) {
                    return;
                }
                if (!entries.allows(show(zip, page, visitor))) {
                    entries.reportTooLarge(location());
                    return;
                }
            }
        }
    }

    /** Returns how much was unpacked, whatever the entry says of its size. */
    private static long show(ZipFile zip, ZipArchiveEntry page, Visitor visitor) throws IOException {
        FileFacts facts = new FileFacts(page.getName(), page.getSize(), Math.max(0, page.getTime()));
        if (!visitor.wants(facts)) {
            return 0;
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(page)) {
            content = PackedEntries.read(in);
        } catch (IOException e) {
            visitor.problem(new Problem(page.getName(), 0, Severity.REJECTED, "cannot be read: " + e.getMessage()));
            return 0;
        }
        visitor.file(facts, content);
        return content.length;
    }
}
