package annals.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packs archives for tests, with little in them or far too much. */
final class Packing {

    static final byte[] LETTERS = letters(1 << 20);

    private Packing() {}

    static OutputStream packing(Path file) throws IOException {
        return new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(0));
    }

    static TarArchiveOutputStream tar(OutputStream out) {
        return new TarArchiveOutputStream(out, "UTF-8");
    }

    static void put(ZipArchiveOutputStream zip, String name, String text) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    static void put(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    static void fill(TarArchiveOutputStream tar, TarArchiveEntry entry, int bytes) throws IOException {
        entry.setSize(bytes);
        tar.putArchiveEntry(entry);
        fill(tar, bytes);
        tar.closeArchiveEntry();
    }

    static void fill(OutputStream out, int bytes) throws IOException {
        for (int left = bytes; left > 0; left -= LETTERS.length) {
            out.write(LETTERS, 0, Math.min(left, LETTERS.length));
        }
    }

    static byte[] deflated(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            for (int i = 0; i < megabytes; i++) {
                out.write(LETTERS);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] letters(int length) {
        byte[] letters = new byte[length];
        Arrays.fill(letters, (byte) 'a');
        return letters;
    }
}
