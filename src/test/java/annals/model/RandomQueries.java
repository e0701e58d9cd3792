package annals.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries of every shape that the parser can give, and texts that look a little like queries. */
final class RandomQueries {

    private static final List<String> PIECES = List.of(
            "a", "Syria", "talks", " ", "  ", "\t", "\"", "\\", "(", ")", "-", ":", "OR", "or", "tag:", "TOPIC:",
            "source:", "is:", "date:", "is:stub", "2016", "..", "叙利亚", "\u00a0", "\u3000", "😀", ",", "D.C.", "'",
            "<b>", "&amp;", "*");
    private static final List<String> DATES =
            List.of("2016", "2016-03", "2016-3-9", "2016..", "..2016", "2016-03..2017-01", "-44", "12017-01-16");

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        return text(12);
    }

    /** No And within And, no Or within Or, as these read the same as one. */
    Query query() {
        return any(4);
    }

    private Query any(int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new Query.Or(parts(depth, Query.Or.class));
            case 1 -> new Query.And(parts(depth, Query.And.class));
            case 2 -> new Query.Not(any(depth - 1));
            default -> term();
        };
    }

    private List<Query> parts(int depth, Class<? extends Query> not) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(part -> Stream.generate(() -> any(depth - 1))
                        .filter(query -> !not.isInstance(query))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Query term() {
        return switch (random.nextInt(10)) {
            case 0 -> new Query.HasTag(value());
            case 1 -> new Query.HasTopic(value());
            case 2 -> new Query.FromSource(value());
            case 3 -> random.nextBoolean() ? new Query.IsStub() : new Query.IsStarred();
            case 4 -> dated(one(DATES));
            case 5 -> new Query.HasLabel(value());
            case 6 -> new Query.Noted(new Query.Text(value(), random.nextInt(4) == 0));
            case 7 -> new Query.InStoryOf(new EventId(LocalDate.of(2016, 3, 9), text(4)));
            default -> new Query.Text(value(), random.nextInt(4) == 0);
        };
    }

    private static Query dated(String written) {
        return new Query.Dated(DateText.parseSpan(written).orElseThrow(), written);
    }

    private String value() {
        String value = text(4);
        return value.isBlank() ? one(DATES) : value;
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
