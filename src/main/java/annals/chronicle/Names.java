package annals.chronicle;

import annals.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The archive's tags by what they are called, as people write it. Safe to use on any thread. */
final class Names implements Vocabulary {

    private final Chronicle chronicle;
    private final TextSearch text;
    private volatile Map<String, List<Integer>> tagsByFoldedName = Map.of();

    Names(Chronicle chronicle, TextSearch text) {
        this.chronicle = chronicle;
        this.text = text;
    }

    /** All tags of this name; usually one. */
    List<Integer> tagsNamed(String name) {
        return tags().getOrDefault(text.fold(name), List.of());
    }

    /** Folded when a name is asked for first: who asks for none should not wait. */
    private Map<String, List<Integer>> tags() {
        if (tagsByFoldedName.isEmpty()) {
            Map<String, List<Integer>> tags =
                    HashMap.newHashMap(chronicle.tags().size());
            for (int tag = 0; tag < chronicle.tags().size(); tag++) {
                tags.computeIfAbsent(text.fold(chronicle.tags().get(tag).name()), name -> new ArrayList<>(1))
                        .add(tag);
            }
            tagsByFoldedName = tags;
        }
        return tagsByFoldedName;
    }

    @Override
    public Optional<String> complaint(Field field, String value) {
        return switch (field) {
            case TAG -> tagsNamed(value).isEmpty() ? Optional.of(unknown("tag", value, false)) : Optional.empty();
            case TOPIC -> topicsNamed(value) ? Optional.empty() : Optional.of(unknown("topic", value, true));
            case LABEL -> Optional.empty();
        };
    }

    private boolean topicsNamed(String name) {
        int[] topics = chronicle.topicCounts();
        return tagsNamed(name).stream().anyMatch(tag -> topics[tag] > 0);
    }

    /** The most frequent first, as it is the likelier to be meant. */
    private String unknown(String kind, String value, boolean topicsOnly) {
        int[] topics = chronicle.topicCounts();
        List<String> names = IntStream.range(0, chronicle.tags().size())
                .boxed()
                .filter(tag -> !topicsOnly || topics[tag] > 0)
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
