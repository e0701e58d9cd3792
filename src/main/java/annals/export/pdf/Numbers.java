package annals.export.pdf;

import java.util.Locale;

/** Numbers as a page's content has them. */
final class Numbers {

    private Numbers() {}

    static String of(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3f", value).replaceFirst("0+$", "");
    }
}
