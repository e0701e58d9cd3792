package annals.cli;

/** Plain text written so that Markdown shows it as it is. */
final class MarkdownText {

    private MarkdownText() {}

    static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
