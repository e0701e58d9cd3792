package annals.text;

/** Plain text written so that Markdown shows it as it is. */
public final class MarkdownText {

    private MarkdownText() {}

    public static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    /** Markdown that comes from outside, with its emphasis, but without HTML, links, images, headings and lists. */
    public static String tame(String markdown) {
        return markdown.replaceAll("([<>\\[\\]|])", "\\\\$1")
                .replaceAll("(?m)^([ \\t]*)([-+=~#]|\\*(?=\\s))", "$1\\\\$2")
                .replaceAll("(?m)^([ \\t]*\\d+)([.)])", "$1\\\\$2")
                .replaceAll("(?m)^[ \\t]{4,}", "   ");
    }

    /** A link to an address that comes from outside. */
    public static String link(String words, String address) {
        return "[" + escape(words.replaceAll("\\s+", " ")) + "](<"
                + address.replaceAll("\\s", "%20")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("\\", "%5C") + ">)";
    }
}
