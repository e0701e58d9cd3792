package annals.export.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks words into lines of a width, where their script allows it, and puts those of each line in the order they are seen in. */
final class Lines {

    private final List<Words> words;
    private final String text;
    private final double width;

    /** What stands in a line, from left to right. */
    record Line(List<SetWords> words) {
        Line {
            words = List.copyOf(words);
        }

        double width() {
            return words.stream().mapToDouble(SetWords::width).sum();
        }
    }

    private Lines(List<Words> words, double width) {
        this.words = words;
        this.width = width;
        StringBuilder all = new StringBuilder();
        words.forEach(part -> all.append(part.text()));
        text = all.toString();
    }

    static List<Line> of(List<Words> words, double width) {
        return new Lines(words, width).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int begin = 0;
        double filled = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            double wanted = width(from, to);
            if (begin < from && filled + width(from, trimmed(from, to)) > width) {
                lines.add(line(begin, from));
                begin = from;
                filled = 0;
            }
            while (filled + width(begin, trimmed(begin, to)) > width && begin == from && to - begin > 1) {
                int fits = fitting(begin, to);
                lines.add(line(begin, fits));
                begin = fits;
                from = fits;
                wanted = width(from, to);
            }
            filled += wanted;
            if (to > 0 && text.charAt(to - 1) == '\n') {
                lines.add(line(begin, to));
                begin = to;
                filled = 0;
            }
            from = to;
        }
        if (begin < text.length()) {
            lines.add(line(begin, text.length()));
        }
        return lines;
    }

    /** What cannot be broken anywhere is broken at its last letter that still fits. */
    private int fitting(int from, int to) {
        int end = text.offsetByCodePoints(from, 1);
        while (end < to && width(from, text.offsetByCodePoints(end, 1)) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private double width(int from, int to) {
        return set(from, to, false).stream().mapToDouble(SetWords::width).sum();
    }

    private Line line(int from, int to) {
        int end = trimmed(from, to);
        Bidi bidi = new Bidi(text.substring(from, end), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return new Line(set(from, end, false));
        }
        List<Integer> order = visual(bidi);
        List<SetWords> seen = new ArrayList<>();
        for (int run : order) {
            boolean rightToLeft = bidi.getRunLevel(run) % 2 == 1;
            List<SetWords> set = set(from + bidi.getRunStart(run), from + bidi.getRunLimit(run), rightToLeft);
            seen.addAll(rightToLeft ? set.reversed() : set);
        }
        return new Line(seen);
    }

    private static List<Integer> visual(Bidi bidi) {
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return List.of(order);
    }

    /** A part of the text, in its faces. */
    private List<SetWords> set(int from, int to, boolean rightToLeft) {
        List<SetWords> set = new ArrayList<>();
        int begin = 0;
        for (Words part : words) {
            int end = begin + part.text().length();
            if (end > from && begin < to) {
                set.add(new SetWords(part.part(Math.max(from, begin) - begin, Math.min(to, end) - begin), rightToLeft));
            }
            begin = end;
        }
        return set;
    }
}
