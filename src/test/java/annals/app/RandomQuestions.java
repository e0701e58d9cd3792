package annals.app;

import annals.model.DateText;
import annals.model.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Queries of every shape, about what an archive holds. */
final class RandomQuestions {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    private final Random random;
    private final List<String> tags;
    private final List<String> topics;
    private final List<String> words;
    private final List<String> outlets;
    private final List<String> dates;

    RandomQuestions(Random random, List<PrintedEvent> events) {
        this.random = random;
        tags = withoutTwins(
                events.stream().flatMap(event -> event.tags().stream()).toList());
        topics = withoutTwins(events.stream()
                .map(PrintedEvent::topic)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        words = words(events);
        outlets = events.stream()
                .flatMap(event -> event.sources().stream())
                .map(RandomQuestions::partOf)
                .filter(part -> part.chars().noneMatch(Character::isIdeographic))
                .distinct()
                .limit(500)
                .toList();
        dates = events.stream().map(event -> event.date().toString()).distinct().toList();
    }

    Query next() {
        return any(3);
    }

    private Query any(int depth) {
        return switch (random.nextInt(depth == 0 ? 12 : 18)) {
            case 0, 1, 2 -> new Query.HasTag(one(tags));
            case 3 -> topics.isEmpty() ? Query.all() : new Query.HasTopic(one(topics));
            case 4, 5, 6 -> new Query.Text(one(words), false);
            case 7 -> open(one(words));
            case 8 -> new Query.FromSource(one(outlets));
            case 9 -> random.nextBoolean() ? new Query.IsStub() : new Query.IsStarred();
            case 10, 11 -> dated();
            case 12, 13 -> new Query.Not(any(depth - 1));
            case 14, 15 -> new Query.And(List.of(any(depth - 1), any(depth - 1)));
            default -> new Query.Or(List.of(any(depth - 1), any(depth - 1), any(depth - 1)));
        };
    }

    /** An English word's beginning; of Chinese a word ends with each character. */
    private Query open(String word) {
        return word.charAt(0) < 128
                ? new Query.Text(word.substring(0, Math.min(word.length(), 3)), true)
                : new Query.Text(word, false);
    }

    private Query dated() {
        String one = one(dates).substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
        String other = one(dates);
        String written = random.nextBoolean() ? one : one.compareTo(other) < 0 ? one + ".." + other : ".." + one;
        return new Query.Dated(DateText.parseSpan(written).orElseThrow(), written);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A piece of a source's name, its site, or a piece of its address. */
    private static String partOf(JsonNode source) {
        String name = source.get("name").textValue();
        String url = source.get("url").textValue();
        return switch (Math.floorMod(url.hashCode(), 3)) {
            case 0 -> name.isBlank() || name.contains("/") ? url : name;
            case 1 -> url.replaceFirst("^.*?//([^/?#]+).*$", "$1");
            default -> url.substring(url.length() / 3);
        };
    }

    /** Only names that no other becomes by folding: how those are told apart is tested elsewhere. */
    private static List<String> withoutTwins(List<String> names) {
        Map<String, Set<String>> byFolded = new HashMap<>();
        names.forEach(name -> byFolded.computeIfAbsent(WholeWords.fold(name), key -> new HashSet<>())
                .add(name.toLowerCase(Locale.ROOT)));
        return new TreeSet<>(names)
                .stream()
                        .filter(name -> byFolded.getOrDefault(WholeWords.fold(name), Set.of())
                                        .size()
                                == 1)
                        .filter(name -> name.codePoints().noneMatch(Character::isIdeographic) || name.length() > 1)
                        .toList();
    }

    /** Of a Chinese archive Chinese alone: its other words stand in addresses, where nobody agrees what a word is. */
    private List<String> words(List<PrintedEvent> events) {
        Set<String> han = words(events, HAN, 2);
        List<String> words = List.copyOf(han.isEmpty() ? words(events, WORD, 50) : han);
        return IntStream.range(0, 400).mapToObj(i -> one(words)).toList();
    }

    private static Set<String> words(List<PrintedEvent> events, Pattern kind, int longest) {
        Set<String> words = new TreeSet<>();
        for (PrintedEvent event : events) {
            Matcher word = kind.matcher(event.foldedTitle());
            while (word.find()) {
                words.add(word.group().substring(0, Math.min(word.group().length(), longest)));
            }
        }
        return words;
    }
}
