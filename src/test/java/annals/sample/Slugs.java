package annals.sample;

import annals.model.EventId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names pages after headlines, as the real archive does. No two pages of a day get the same name. */
final class Slugs {

    private static final int LONGEST = 140;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that are not a plain letter with an accent. */
    private static final Map<String, String> OTHER_LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "ı", "i", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe");

    private static final Pattern OTHER_LETTER = Pattern.compile("[łøđðıþßæœ]");

    private final Set<EventId> taken = new HashSet<>();

    EventId name(LocalDate date, String headline) {
        String slug = of(headline);
        EventId id = new EventId(date, slug);
        for (int number = 2; !taken.add(id); number++) {
            id = new EventId(date, slug + "-" + number);
        }
        return id;
    }

    static String of(String headline) {
        String plain = ACCENTS.matcher(Normalizer.normalize(headline.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        plain = OTHER_LETTER.matcher(plain).replaceAll(letter -> OTHER_LETTERS.getOrDefault(letter.group(), ""));
        String slug = NO_WORD.matcher(plain).replaceAll("-");
        return cut(slug.substring(slug.startsWith("-") ? 1 : 0));
    }

    /** At a word's end, if any word ends before the longest name does. */
    private static String cut(String slug) {
        int end = slug.length();
        if (end > LONGEST) {
            int word = slug.lastIndexOf('-', LONGEST);
            end = word > 0 ? word : LONGEST;
        }
        return slug.substring(0, slug.startsWith("-", end - 1) ? end - 1 : end);
    }
}
