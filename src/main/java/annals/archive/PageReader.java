package annals.archive;

import annals.archive.Page.DayPage;
import annals.archive.Page.OtherPage;
import annals.archive.Problem.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads one Markdown file of an archive, whatever it holds. */
public final class PageReader {

    /** No page of the news comes near this; what is larger is something else. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private PageReader() {}

    /**
     * @param path inside the archive, with the names of the folders above it
     * @param problems is told what is wrong with the page
     */
    public static Page read(String path, byte[] content, Consumer<Problem> problems) {
        PagePath place = PagePath.of(path);
        if (place.kind() == PagePath.Kind.OTHER) {
            return new OtherPage();
        }
        if (content.length > LARGEST) {
            problems.accept(new Problem(path, 0, Severity.REJECTED, "larger than 4 MiB, left out"));
            return new OtherPage();
        }
        String text = decode(path, content, problems);
        if (text.indexOf('\0') >= 0) {
            problems.accept(new Problem(path, 0, Severity.REJECTED, "binary, not text, left out"));
            return new OtherPage();
        }
        PageShape shape = PageShape.of(text);
        if (shape.isAbsurd()) {
            problems.accept(new Problem(
                    path, 0, Severity.REJECTED, "more lines or lists than any page of the news has, left out"));
            return new OtherPage();
        }
        text = shape.withoutWideGaps();
        try {
            return parse(path, place, text, problems);
        } catch (StackOverflowError e) {
            problems.accept(new Problem(path, 0, Severity.REJECTED, "too deeply nested to be read, left out"));
            return new OtherPage();
        }
    }

    /** Whether a page at this place lists the events of a day. */
    public static boolean isDayPage(String path) {
        return PagePath.of(path).kind() == PagePath.Kind.DAY;
    }

    private static Page parse(String path, PagePath place, String text, Consumer<Problem> problems) {
        return switch (place.kind()) {
            case EVENT -> new EventPageReader(path, place, text, problems).read();
            case DAY, FRONT -> {
                DayPage page = DayPageReader.read(path, text, problems);
                yield place.kind() == PagePath.Kind.FRONT && page.entries().isEmpty() ? new OtherPage() : page;
            }
            case OTHER -> new OtherPage();
        };
    }

    private static String decode(String path, byte[] content, Consumer<Problem> problems) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(content)) {
            problems.accept(
                    new Problem(path, 0, Severity.REPAIRED, "not UTF-8; what could not be read is marked with \uFFFD"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
