package annals.archive;

import annals.model.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the emphasised {@code _Label: a, b_} behind a related link, whatever the label's language. */
final class Contexts {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** Pieces that a tag keeps behind a comma of its own: Washington, D.C. */
    private static final Set<String> SUFFIXES = Set.of("D.C.", "Jr.", "Sr.", "Inc.", "Ltd.", "LLC", "M.D.");

    private Contexts() {}

    /** Whether a paragraph is nothing but a context line. */
    static boolean isContext(String raw) {
        String text = raw.strip();
        return text.length() > 2
                && isMark(text.charAt(0))
                && text.charAt(text.length() - 1) == text.charAt(0)
                && labelEnd(text) > 0;
    }

    /** The tags of a context line; none where the text is not one. */
    static List<Tag> parse(String raw) {
        String text = raw.strip();
        if (text.isEmpty() || !isMark(text.charAt(0))) {
            return List.of();
        }
        int label = labelEnd(text);
        if (label < 0) {
            return List.of();
        }
        int end = text.length();
        if (end > label + 1 && text.charAt(end - 1) == text.charAt(0)) {
            end--;
        }
        return split(text.substring(label + 1, end));
    }

    private static boolean isMark(char c) {
        return c == '_' || c == '*';
    }

    /** The colon behind the label, a plain or a full-width one. */
    private static int labelEnd(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return i;
            }
            if (c == ',' || isMark(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Tag> split(String list) {
        Set<String> names = new LinkedHashSet<>();
        String pending = "";
        for (String piece : list.split(", ", -1)) {
            String name = PlainText.of(piece);
            if (!pending.isEmpty() && (YEAR.matcher(name).matches() || SUFFIXES.contains(name))) {
                pending = pending + ", " + name;
            } else {
                names.add(pending);
                pending = name;
            }
        }
        names.add(pending);
        names.remove("");
        return names.stream().map(Tag::new).toList();
    }
}
