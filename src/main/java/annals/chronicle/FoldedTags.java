package annals.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The archive's tags by what they are called, as people write it. Safe to use on any thread. */
public final class FoldedTags {

    private final Chronicle chronicle;
    private final UnaryOperator<String> folding;
    private volatile List<String> names = List.of();
    private volatile Map<String, List<Integer>> byName = Map.of();

    /** @param folding makes equal what people take for the same word */
    public FoldedTags(Chronicle chronicle, UnaryOperator<String> folding) {
        this.chronicle = chronicle;
        this.folding = folding;
    }

    /** The folded name of each tag. Made when it is asked for first, by whoever asks: who asks for none should not wait. */
    public List<String> names() {
        if (names.isEmpty()) {
            names = chronicle.tags().stream()
                    .map(tag -> folding.apply(tag.name()))
                    .toList();
        }
        return names;
    }

    /** All tags of this name; usually one. */
    public List<Integer> named(String name) {
        if (byName.isEmpty()) {
            List<String> folded = names();
            Map<String, List<Integer>> tags = HashMap.newHashMap(folded.size());
            for (int tag = 0; tag < folded.size(); tag++) {
                tags.computeIfAbsent(folded.get(tag), same -> new ArrayList<>(1))
                        .add(tag);
            }
            byName = tags;
        }
        return byName.getOrDefault(folding.apply(name), List.of());
    }

    /** The tag of this very name, or else one that people take for it; -1 where there is none. */
    public int numberOf(String name) {
        List<Integer> tags = named(name);
        return tags.stream()
                .filter(tag -> chronicle.tags().get(tag).name().equals(name))
                .findFirst()
                .orElse(tags.isEmpty() ? -1 : tags.getFirst());
    }
}
