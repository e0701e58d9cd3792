package annals.chronicle;

import annals.model.EventId;
import annals.model.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The archive's tags by what they are called, as people write it. Safe to use on any thread. */
final class Names implements Vocabulary {

    private final Chronicle chronicle;
    private final TextSearch text;
    private final FoldedTags tags;

    Names(Chronicle chronicle, TextSearch text) {
        this.chronicle = chronicle;
        this.text = text;
        tags = new FoldedTags(chronicle, text::fold);
    }

    /** All tags of this name; usually one. */
    List<Integer> tagsNamed(String name) {
        return tags.named(name);
    }

    @Override
    public Optional<String> complaint(Field field, String value) {
        return switch (field) {
            case TAG -> tagsNamed(value).isEmpty() ? Optional.of(unknown("tag", value, false)) : Optional.empty();
            case TOPIC -> topicsNamed(value) ? Optional.empty() : Optional.of(unknown("topic", value, true));
            case EVENT ->
                EventId.parse(value)
                                .filter(id -> chronicle.numberOf(id).isPresent())
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of("the archive has no event " + value);
            case LABEL -> Optional.empty();
        };
    }

    private boolean topicsNamed(String name) {
        return tagsNamed(name).stream().anyMatch(this::isTopic);
    }

    private boolean isTopic(int tag) {
        return chronicle.topics().count(tag) > 0;
    }

    /** The most frequent first, as it is the likelier to be meant. */
    private String unknown(String kind, String value, boolean topicsOnly) {
        List<String> names = IntStream.range(0, chronicle.tags().size())
                .boxed()
                .filter(tag -> !topicsOnly || isTopic(tag))
                .sorted(Comparator.<Integer>comparingInt(chronicle::countOf)
                        .reversed()
                        .thenComparing(this::nameOf))
                .map(this::nameOf)
                .toList();
        return Spelling.unknown(kind, value, names, text::fold);
    }

    private String nameOf(int tag) {
        return chronicle.tags().get(tag).name();
    }
}
