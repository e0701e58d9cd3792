package annals.text;

import java.util.regex.Pattern;

/** A drawing in SVG, written shape by shape. It holds no script and refers to nothing; every text in it is only shown. */
public final class SvgText {

    /** What XML cannot hold, and what would turn the direction in which others are read. */
    private static final Pattern UNWANTED = Pattern.compile(
            "[^\\x09\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]|[\\u202a-\\u202e\\u2066-\\u2069\\x7f-\\x9f]");

    private final StringBuilder shapes = new StringBuilder();

    /** How a text stands. */
    public enum Anchor {
        start,
        end,
        middle
    }

    public SvgText(double width, double height, String title, String fontFamily) {
        shapes.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" font-family=\"")
                .append(escape(fontFamily))
                .append("\">\n<title>")
                .append(escape(title))
                .append("</title>\n");
    }

    /** @param fill a colour as CSS writes it, or none */
    public void box(double x, double y, double width, double height, String fill) {
        box(x, y, width, height, 0, fill);
    }

    public void box(double x, double y, double width, double height, double radius, String fill) {
        if (width > 0 && height > 0) {
            shapes.append("<rect x=\"")
                    .append(number(x))
                    .append("\" y=\"")
                    .append(number(y))
                    .append("\" width=\"")
                    .append(number(width))
                    .append("\" height=\"")
                    .append(number(height))
                    .append(radius == 0 ? "" : "\" rx=\"" + number(radius))
                    .append("\" fill=\"")
                    .append(escape(fill))
                    .append("\"/>\n");
        }
    }

    public void circle(double x, double y, double radius, String fill, String stroke) {
        shapes.append("<circle cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\" fill=\"")
                .append(escape(fill))
                .append("\" stroke=\"")
                .append(escape(stroke))
                .append("\"/>\n");
    }

    /** @param attributes such as a stroke, as SVG writes them; not from outside */
    public void path(String steps, String attributes) {
        shapes.append("<path d=\"")
                .append(steps)
                .append("\" ")
                .append(attributes)
                .append("/>\n");
    }

    /** @param length how long it is, whichever font a viewer has */
    public void text(
            String text, double x, double y, double size, boolean bold, double length, String fill, Anchor anchor) {
        shapes.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" font-size=\"")
                .append(number(size))
                .append(bold ? "\" font-weight=\"600" : "")
                .append("\" textLength=\"")
                .append(number(length))
                .append("\" lengthAdjust=\"spacingAndGlyphs")
                .append(anchor == Anchor.start ? "" : "\" text-anchor=\"" + anchor)
                .append("\" fill=\"")
                .append(escape(fill))
                .append("\">")
                .append(escape(text))
                .append("</text>\n");
    }

    /** What comes now stands so far from the corner, and is seen only inside this box, until {@link #leave}. */
    public void enter(double x, double y, double width, double height) {
        shapes.append("<svg x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\">\n");
    }

    public void leave() {
        shapes.append("</svg>\n");
    }

    public String finish() {
        return shapes + "</svg>\n";
    }

    public static String number(double value) {
        String written = Double.toString(Math.round(value * 100) / 100.0);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String escape(String text) {
        return HtmlText.escape(UNWANTED.matcher(text).replaceAll(""));
    }
}
