package annals.search;

import annals.search.Words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in this order, as they are searched for.
 *
 * @param words folded
 * @param open whether the last word may go on
 */
public record Phrase(List<String> words, boolean open) {

    public Phrase {
        words = List.copyOf(words);
    }

    public static Phrase of(String text, boolean open) {
        return new Phrase(Words.of(text).stream().map(Word::text).toList(), open);
    }

    /** Nothing in it could be searched for: it is marks alone. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A stretch of characters, the end not included. */
    public record Hit(int from, int to) {}

    /** Where any of the phrases stands in a text, from left to right; hits that touch are one. */
    public static List<Hit> hits(List<Phrase> phrases, String text) {
        List<Word> words = Words.of(text);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int to = words.get(i).from();
            for (Phrase phrase : phrases) {
                if (phrase.standsAt(words, i)) {
                    to = Math.max(to, words.get(i + phrase.words.size() - 1).to());
                }
            }
            if (to > words.get(i).from()) {
                add(hits, new Hit(words.get(i).from(), to));
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, Hit hit) {
        if (!hits.isEmpty() && hits.getLast().to() >= hit.from()) {
            Hit last = hits.removeLast();
            hits.add(new Hit(last.from(), Math.max(last.to(), hit.to())));
        } else {
            hits.add(hit);
        }
    }

    private boolean standsAt(List<Word> text, int at) {
        if (words.isEmpty() || at + words.size() > text.size()) {
            return false;
        }
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!text.get(at + i).text().equals(words.get(i))) {
                return false;
            }
        }
        String end = text.get(at + last).text();
        return open ? end.startsWith(words.get(last)) : end.equals(words.get(last));
    }
}
