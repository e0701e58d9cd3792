package annals.archive;

import annals.model.EventId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the place of a page in its archive says of it: {@code …/news/2017/01/16/slug.md}. */
record PagePath(Kind kind, @Nullable LocalDate date, String slug) {

    enum Kind {
        EVENT,
        DAY,
        /** An index or README above the days: perhaps the front page. */
        FRONT,
        OTHER
    }

    private static final Pattern DATED =
            Pattern.compile("(?:(?:.*/)?([^/]*)/)?(\\d{4,6})/(\\d{1,2})/(\\d{1,2})/([^/]+)\\.md", Pattern.DOTALL);
    private static final String NEWS = "news/";
    private static final String MARKDOWN = ".md";
    private static final Set<String> NOT_NEWS = Set.of("opinion", "faq", "api");
    private static final PagePath OTHER_PAGE = new PagePath(Kind.OTHER, null, "");

    /**
     * @param path inside the archive, with {@code /}; where the folder that was picked lies deep in the tree, the names
     *     above it belong in front
     */
    static PagePath of(String path) {
        Matcher dated = DATED.matcher(path);
        if (!dated.matches()) {
            return isFront(path) ? new PagePath(Kind.FRONT, null, "") : OTHER_PAGE;
        }
        String folder = dated.group(1);
        if (folder != null && NOT_NEWS.contains(folder)) {
            return OTHER_PAGE;
        }
        LocalDate date = date(dated.group(2), dated.group(3), dated.group(4));
        String slug = dated.group(5);
        return isIndex(slug + ".md")
                ? new PagePath(Kind.DAY, date, "")
                : new PagePath(Kind.EVENT, date, percentDecode(slug));
    }

    /** The event that a link's target names, if it names one: {@code …/news/2017/01/16/slug.md}. */
    static Optional<EventId> linkTarget(String url) {
        if (!url.endsWith(MARKDOWN) || url.startsWith("//") || url.contains("://")) {
            return Optional.empty();
        }
        int slug = url.lastIndexOf('/') + 1;
        int day = url.lastIndexOf('/', slug - 2) + 1;
        int month = url.lastIndexOf('/', day - 2) + 1;
        int year = url.lastIndexOf('/', month - 2) + 1;
        boolean news = year >= NEWS.length()
                && url.startsWith(NEWS, year - NEWS.length())
                && (year == NEWS.length() || url.charAt(year - NEWS.length() - 1) == '/');
        int end = url.length() - MARKDOWN.length();
        if (!news
                || slug >= end
                || isIndex(url.substring(slug))
                || !isNumber(url, year, month - 1, 4, 6)
                || !isNumber(url, month, day - 1, 1, 2)
                || !isNumber(url, day, slug - 1, 1, 2)) {
            return Optional.empty();
        }
        LocalDate date =
                date(url.substring(year, month - 1), url.substring(month, day - 1), url.substring(day, slug - 1));
        return date == null
                ? Optional.empty()
                : Optional.of(new EventId(date, percentDecode(url.substring(slug, end))));
    }

    private static boolean isNumber(String text, int from, int to, int fewestDigits, int mostDigits) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to - from >= fewestDigits && to - from <= mostDigits;
    }

    private static boolean isFront(String path) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
        return isIndex(path.substring(slash + 1)) && !NOT_NEWS.contains(folder);
    }

    private static boolean isIndex(String name) {
        return name.equals("index.md") || name.equals("README.md");
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Undoes %xx where it is UTF-8; anything else stays as it is written. */
    static String percentDecode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '%'
                    && i + 2 < text.length()
                    && isHex(text.charAt(i + 1))
                    && isHex(text.charAt(i + 2))) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            } else {
                int next = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
            }
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') >= 0 || decoded.indexOf('\0') >= 0 ? text : decoded;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }
}
