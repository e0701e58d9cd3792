package annals.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes to a terminal, and lets nothing through that would steer it. */
public final class TerminalWriter extends FilterWriter {

    public TerminalWriter(Writer terminal) {
        super(terminal);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(TerminalText.inert(text.substring(from, from + length)));
    }
}
