package annals.explore.texts;

import annals.chronicle.Chronicle;
import annals.relations.Ways.Hop;
import annals.relations.Ways.Way;
import java.util.stream.Collectors;

/** Ways between events in words, to be printed and copied. */
public final class WayTexts {

    private static final int TAGS_NAMED = 4;

    private WayTexts() {}

    /** One event a line, and between two what leads from one to the other. */
    public static String text(Way way, Chronicle chronicle) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < way.hops().size(); i++) {
            Hop hop = way.hops().get(i);
            if (i == 0) {
                text.append("  ").append(event(hop.from(), chronicle)).append('\n');
            }
            text.append("      ↓ ").append(step(hop, chronicle)).append('\n');
            text.append("  ").append(event(hop.to(), chronicle)).append('\n');
        }
        if (way.hops().isEmpty()) {
            text.append("  both are the same event\n");
        }
        return text.toString().stripTrailing();
    }

    private static String event(int event, Chronicle chronicle) {
        return chronicle.id(event).date() + "  " + (chronicle.isStub(event) ? "○ " : "● ") + chronicle.title(event);
    }

    private static String step(Hop hop, Chronicle chronicle) {
        String tags = hop.shared().stream()
                .limit(TAGS_NAMED)
                .map(tag -> chronicle.tags().get(tag).name())
                .collect(Collectors.joining(", "));
        return Distance.between(hop.from(), hop.to(), chronicle)
                + (hop.linked() ? ", linked" : ", not linked")
                + (tags.isEmpty() ? "" : "; shares " + tags);
    }
}
