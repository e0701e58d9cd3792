package annals.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** An archive packed as a .tar, as it is or compressed. It can only be read from its beginning to its end. */
final class TarArchive implements Archive {

    /** What xz may ask for to unpack; an honest file at the highest level needs 65 MiB. */
    private static final int XZ_MEMORY_KIB = 256 * 1024;

    /** What may stand before a file's content: its name, its times; honest ones need some hundred bytes. */
    private static final long LARGEST_HEADER = 1L << 20;

    /** How the tar is compressed. */
    enum Packing {
        NONE,
        GZIP,
        XZ;

        static Optional<Packing> of(String lowerCaseName) {
            if (lowerCaseName.endsWith(".tar")) {
                return Optional.of(NONE);
            }
            if (lowerCaseName.endsWith(".tar.gz") || lowerCaseName.endsWith(".tgz")) {
                return Optional.of(GZIP);
            }
            return lowerCaseName.endsWith(".tar.xz") || lowerCaseName.endsWith(".txz")
                    ? Optional.of(XZ)
                    : Optional.empty();
        }

        InputStream unpack(InputStream in) throws IOException {
            return switch (this) {
                case NONE -> in;
                case GZIP -> new GZIPInputStream(in, 1 << 16);
                case XZ -> new XZInputStream(in, XZ_MEMORY_KIB);
            };
        }
    }

    private final Path file;
    private final Packing packing;

    TarArchive(Path file, Packing packing) {
        this.file = file.toAbsolutePath().normalize();
        this.packing = packing;
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
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                Metered unpacked = new Metered(packing.unpack(raw), entries);
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked, "UTF-8")) {
            for (TarArchiveEntry entry = next(tar, unpacked); entry != null; entry = next(tar, unpacked)) {
                if (!visitor.goesOn()) {
                    return;
                }
                if (!entry.isDirectory() && entries.admits(name(entry), isRegular(entry))) {
                    show(tar, entry, visitor);
                }
            }
        } catch (Metered.TooMuchException e) {
            entries.reportTooLarge(location());
        }
    }

    /** A header is held in memory as it is read, and so must not be without end. */
    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar, Metered unpacked) throws IOException {
        skipRest(tar);
        unpacked.atMost(LARGEST_HEADER);
        TarArchiveEntry entry = tar.getNextEntry();
        unpacked.atMost(Long.MAX_VALUE);
        return entry;
    }

    /** So that what is left of an entry does not count as the next one's header. */
    private static void skipRest(TarArchiveInputStream tar) throws IOException {
        long skipped = tar.getCurrentEntry() == null ? 0 : 1;
        while (skipped > 0) {
            skipped = tar.skip(Long.MAX_VALUE);
        }
    }

    /** The library takes for a file whatever is no folder. */
    private static boolean isRegular(TarArchiveEntry entry) {
        return entry.isFile()
                && !entry.isSymbolicLink()
                && !entry.isLink()
                && !entry.isFIFO()
                && !entry.isCharacterDevice()
                && !entry.isBlockDevice();
    }

    private static void show(TarArchiveInputStream tar, TarArchiveEntry entry, Visitor visitor) throws IOException {
        FileFacts facts = new FileFacts(
                name(entry), entry.getSize(), entry.getLastModifiedTime().toMillis());
        if (visitor.wants(facts)) {
            visitor.file(facts, PackedEntries.read(tar));
        }
    }

    /** Some tars begin each name with "./". */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        return name.startsWith("./") ? name.substring(2) : name;
    }

    /** Ends the reading of what unpacks without end. */
    private static final class Metered extends FilterInputStream {

        static final class TooMuchException extends IOException {
            private static final long serialVersionUID = 1L;
        }

        private final PackedEntries entries;
        private long left = Long.MAX_VALUE;

        Metered(InputStream in, PackedEntries entries) {
            super(in);
            this.entries = entries;
        }

        /** Allows so many bytes more from here on. */
        void atMost(long bytes) {
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return (int) counted(super.read(bytes, from, length));
        }

        @Override
        public long skip(long bytes) throws IOException {
            return counted(super.skip(bytes));
        }

        private long counted(long bytes) throws IOException {
            if (bytes <= 0) {
                return bytes;
            }
            left -= bytes;
            if (left < 0 || !entries.allows(bytes)) {
                throw new TooMuchException();
            }
            return bytes;
        }
    }
}
