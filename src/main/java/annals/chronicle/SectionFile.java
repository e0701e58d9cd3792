package annals.chronicle;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What was made from an archive, on disk, to be mapped into memory as it is. A head of 64 bytes tells its form, the archive it
 * was made from and the checksum of all behind it: how long each section is, then the sections, each beginning at a multiple
 * of eight.
 */
public final class SectionFile {

    private static final String NEXT = ".next";
    private static final int HEAD = 64;
    private static final int GENERATION_AT = 16;
    private static final int SLICE = 1 << 28;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final byte[] form;

    /** @param form eight letters that change whenever what the sections mean does */
    public SectionFile(String form) {
        this.form = form.getBytes(StandardCharsets.US_ASCII);
        if (this.form.length != GENERATION_AT - Long.BYTES) {
            throw new IllegalArgumentException("a form has eight letters: " + form);
        }
    }

    /** Written beside its place and then moved there, so that it is whole or not there. */
    public void write(List<MemorySegment> sections, Path file, String generation) throws IOException {
        Path next = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + NEXT);
        sweep(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                CRC32C checksum = new CRC32C();
                channel.position(HEAD);
                ByteBuffer lengths = buffer(Long.BYTES * (sections.size() + 1));
                lengths.putLong(sections.size());
                sections.forEach(section -> lengths.putLong(section.byteSize()));
                append(channel, lengths.flip(), checksum);
                for (MemorySegment section : sections) {
                    append(channel, section, checksum);
                }
                channel.write(head(generation, checksum.getValue()), 0);
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** A process that was killed while it wrote could not take away what it had begun. */
    private static void sweep(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder, file.getFileName() + ".?*" + NEXT)) {
            for (Path left : begun) {
                if (!isBeingWritten(left, file)) {
                    Files.deleteIfExists(left);
                }
            }
        }
    }

    private static boolean isBeingWritten(Path next, Path file) {
        String name = next.getFileName().toString();
        String process = name.substring(file.getFileName().toString().length() + 1, name.length() - NEXT.length());
        try {
            return ProcessHandle.of(Long.parseLong(process)).isPresent();
        } catch (NumberFormatException e) {
            return true; // none of ours
        }
    }

    private ByteBuffer head(String generation, long checksum) {
        byte[] from = generation.getBytes(StandardCharsets.US_ASCII);
        if (from.length > HEAD - GENERATION_AT) {
            throw new IllegalArgumentException("a generation is short: " + generation);
        }
        return buffer(HEAD).put(form).putLong(checksum).put(from).rewind();
    }

    private static void append(FileChannel channel, MemorySegment section, CRC32C checksum) throws IOException {
        for (long from = 0; from < section.byteSize(); from += SLICE) {
            append(channel, slice(section, from).asByteBuffer(), checksum);
        }
        append(channel, buffer((int) (padded(section.byteSize()) - section.byteSize())), checksum);
    }

    private static void append(FileChannel channel, ByteBuffer bytes, CRC32C checksum) throws IOException {
        checksum.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** @return nothing where there is none, or one of another archive, of another form, or a damaged one */
    public Optional<List<MemorySegment>> read(Path file, String generation) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            return all.byteSize() >= HEAD + Long.BYTES && isWhole(all, generation)
                    ? Optional.of(sections(all))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole(MemorySegment all, String generation) {
        CRC32C checksum = new CRC32C();
        for (long from = HEAD; from < all.byteSize(); from += SLICE) {
            checksum.update(slice(all, from).asByteBuffer());
        }
        MemorySegment wanted = MemorySegment.ofBuffer(head(generation, checksum.getValue()));
        return all.asSlice(0, HEAD).mismatch(wanted) < 0;
    }

    private static List<MemorySegment> sections(MemorySegment all) {
        int count = Math.toIntExact(all.get(LONG, HEAD));
        long at = HEAD + Long.BYTES * (count + 1L);
        List<MemorySegment> sections = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            long length = all.get(LONG, HEAD + (long) i * Long.BYTES);
            sections.add(all.asSlice(at, length));
            at += padded(length);
        }
        return sections;
    }

    private static MemorySegment slice(MemorySegment whole, long from) {
        return whole.asSlice(from, Math.min(SLICE, whole.byteSize() - from));
    }

    private static long padded(long length) {
        return (length + 7) & ~7L;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
