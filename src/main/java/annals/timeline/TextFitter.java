package annals.timeline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts headlines to the room there is, and remembers how it cut them: the same ones come back frame after frame. */
public final class TextFitter {

    private static final int REMEMBERED = 30_000;

    /**
     * A text as it is drawn, in lines, and how wide it then is.
     *
     * @param whole whether nothing of it was cut off
     */
    public record Fitted(List<String> lines, double width, boolean whole) {
        public Fitted {
            lines = List.copyOf(lines);
        }

        public String text() {
            return String.join(" ", lines);
        }
    }

    private record Question(String text, int room, int lines) {}

    private final TextMeasure measure;
    private final Map<Question, Fitted> answers = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Fitted> eldest) {
            return size() > REMEMBERED;
        }
    };

    public TextFitter(TextMeasure measure) {
        this.measure = measure;
    }

    /** The text in one line, or as many of its characters as fit with an ellipsis. */
    public Fitted fit(String text, double room) {
        return fit(text, room, 1);
    }

    /** The text in as many lines as it takes up to some number, with an ellipsis where these are not enough. */
    public Fitted fit(String text, double room, int lines) {
        return answers.computeIfAbsent(new Question(text, (int) room, lines), this::answer);
    }

    private Fitted answer(Question question) {
        List<String> lines = new ArrayList<>();
        String rest = question.text();
        while (lines.size() < question.lines() - 1 && measure.width(rest) > question.room()) {
            int end = lineEnd(rest, question.room());
            if (end == 0) {
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        String last = Fitting.fit(rest, question.room(), measure);
        lines.add(last);
        return new Fitted(
                lines, lines.stream().mapToDouble(measure::width).max().orElse(0), last.equals(rest));
    }

    /** Where the last word that fits a line ends, as the text's script divides words; 0 where not even the first fits. */
    private int lineEnd(String text, double room) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int fitting = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (measure.width(text.substring(0, end).strip()) > room) {
                break;
            }
            fitting = end;
        }
        return fitting;
    }
}
