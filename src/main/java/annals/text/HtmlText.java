package annals.text;

/** Plain text written so that HTML shows it as it is, also within quotes. */
public final class HtmlText {

    private HtmlText() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
