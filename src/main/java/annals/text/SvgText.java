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
        element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("role", "img")
                .with("font-family", fontFamily)
                .begin();
        element("title").around(title);
    }

    /** @param fill a colour as CSS writes it, or none */
    public void box(double x, double y, double width, double height, String fill) {
        box(x, y, width, height, 0, fill);
    }

    public void box(double x, double y, double width, double height, double radius, String fill) {
        if (width > 0 && height > 0) {
            Element box = placed("rect", x, y).with("width", width).with("height", height);
            if (radius != 0) {
                box.with("rx", radius);
            }
            box.with("fill", fill).alone();
        }
    }

    public void circle(double x, double y, double radius, String fill, String stroke) {
        element("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", radius)
                .with("fill", fill)
                .with("stroke", stroke)
                .alone();
    }

    /** @param attributes such as a stroke, as SVG writes them; not from outside */
    public void path(String steps, String attributes) {
        element("path").with("d", steps).withThese(attributes).alone();
    }

    /** @param length how long it is, whichever font a viewer has */
    public void text(
            String text, double x, double y, double size, boolean bold, double length, String fill, Anchor anchor) {
        Element element = placed("text", x, y).with("font-size", size);
        if (bold) {
            element.with("font-weight", "600");
        }
        element.with("textLength", length).with("lengthAdjust", "spacingAndGlyphs");
        if (anchor != Anchor.start) {
            element.with("text-anchor", anchor.name());
        }
        element.with("fill", fill).around(text);
    }

    /** What comes now stands so far from the corner, and is seen only inside this box, until {@link #leave}. */
    public void enter(double x, double y, double width, double height) {
        placed("svg", x, y).with("width", width).with("height", height).begin();
    }

    public void leave() {
        shapes.append("</svg>\n");
    }

    private Element placed(String name, double x, double y) {
        return element(name).with("x", x).with("y", y);
    }

    private Element element(String name) {
        shapes.append('<').append(name);
        return new Element(name);
    }

    /** An element while it is written. */
    private final class Element {
        private final String name;

        Element(String name) {
            this.name = name;
        }

        Element with(String attribute, double value) {
            return with(attribute, number(value));
        }

        Element with(String attribute, String value) {
            return withThese(attribute + "=\"" + escape(value) + "\"");
        }

        Element withThese(String attributes) {
            shapes.append(' ').append(attributes);
            return this;
        }

        void alone() {
            shapes.append("/>\n");
        }

        /** What comes now stands in it. */
        void begin() {
            shapes.append(">\n");
        }

        void around(String text) {
            shapes.append('>').append(escape(text)).append("</").append(name).append(">\n");
        }
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
