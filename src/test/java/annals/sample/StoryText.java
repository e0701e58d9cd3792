package annals.sample;

import annals.model.Source;
import annals.model.Tag;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a story may say, so that an archive's reader finds in the pages what was written here. */
final class StoryText {

    private static final Pattern MARKUP = Pattern.compile("[\\[\\]<>_*`\\\\]|&#?\\w+;");
    /** At the start of a paragraph, Markdown sees a heading or a list in these. */
    private static final Pattern BLOCK = Pattern.compile("#.*|[-+] .*|\\d+[.)] .*", Pattern.DOTALL);

    private static final Pattern SOURCE = Pattern.compile("(\\S[^|]*?) \\| (https://\\S+)");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** The reader's own list: a tag keeps these behind a comma. */
    private static final List<String> SUFFIXES = List.of("D.C.", "Jr.", "Sr.", "Inc.", "Ltd.", "LLC", "M.D.");

    private StoryText() {}

    static String plain(String text, String where) {
        Matcher markup = MARKUP.matcher(text);
        if (markup.find()) {
            throw new StoryException(where, "holds markup, " + markup.group() + ": " + text);
        }
        return text.strip().replaceAll("\\s+", " ");
    }

    static String paragraph(List<String> lines, String where) {
        String text = plain(String.join(" ", lines), where);
        if (BLOCK.matcher(text).matches()) {
            throw new StoryException(where, "begins like a heading or a list: " + text);
        }
        return text;
    }

    /** A context line is split at its commas, so a tag may hold only those that the reader puts together again. */
    static Tag tag(String text, String where) {
        String name = plain(text, where);
        if (name.isEmpty()) {
            throw new StoryException(where, "a tag is empty");
        }
        String[] pieces = name.split(", ", -1);
        if (staysBehindComma(pieces[0])) {
            throw new StoryException(where, "the tag \"" + name + "\" would be read as the end of the tag before it");
        }
        for (int i = 1; i < pieces.length; i++) {
            if (!staysBehindComma(pieces[i])) {
                throw new StoryException(
                        where,
                        "the tag \"" + name + "\" would be read as two: behind a comma only a year or one of "
                                + String.join(" ", SUFFIXES) + " may stand");
            }
        }
        return new Tag(name);
    }

    private static boolean staysBehindComma(String piece) {
        return YEAR.matcher(piece).matches() || SUFFIXES.contains(piece);
    }

    static Source source(String text, String where) {
        Matcher source = SOURCE.matcher(text);
        if (!source.matches()) {
            throw new StoryException(where, "a source is written: name | https://address");
        }
        String url = source.group(2);
        try {
            if (!new URI(url).toASCIIString().equals(url)) {
                throw new StoryException(where, "an address is plain ASCII, other letters percent-encoded: " + url);
            }
        } catch (URISyntaxException e) {
            throw new StoryException(where, "this is no address: " + e.getMessage());
        }
        return new Source(plain(source.group(1), where), url, null);
    }
}
