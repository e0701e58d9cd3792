package annals.timeline;

/** How wide a text is drawn. */
@FunctionalInterface
public interface TextMeasure {
    double width(String text);
}
