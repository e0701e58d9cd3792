package annals.chronicle;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** Texts side by side, outside of the heap. Each becomes a string when it is asked for. */
final class TextColumn {

    private final IntColumn starts;
    private final MemorySegment bytes;

    TextColumn(IntColumn starts, MemorySegment bytes) {
        this.starts = starts;
        this.bytes = bytes;
    }

    int size() {
        return starts.size() - 1;
    }

    String get(int index) {
        int from = starts.get(index);
        byte[] text = new byte[starts.get(index + 1) - from];
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, from, text, 0, text.length);
        return new String(text, StandardCharsets.UTF_8);
    }

    IntColumn starts() {
        return starts;
    }

    MemorySegment bytes() {
        return bytes;
    }

    /** Takes texts one by one. */
    static final class Builder {
        private final Ints starts = new Ints();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Builder() {
            starts.add(0);
        }

        void add(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            starts.add(bytes.size());
        }

        int size() {
            return starts.size() - 1;
        }

        TextColumn build() {
            byte[] all = bytes.toByteArray();
            MemorySegment data = Arena.ofAuto().allocate(all.length);
            MemorySegment.copy(all, 0, data, ValueLayout.JAVA_BYTE, 0, all.length);
            return new TextColumn(starts.column(), data);
        }
    }
}
