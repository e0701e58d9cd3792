package annals.workspace;

import annals.model.EventId;
import annals.model.Marks;
import annals.model.Query;
import annals.model.Span;
import annals.search.Folding;
import annals.search.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A workspace as queries see it: names and words are found as those of the archive are. */
public record WorkspaceMarks(Workspace workspace) implements Marks {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Collection<EventId> starred() {
        return workspace.stars().stream().map(star -> star.event().id()).toList();
    }

    @Override
    public List<String> labels() {
        return workspace.labels().stream().map(Label::name).toList();
    }

    /** Of several labels that people would not tell apart, all. */
    @Override
    public Optional<Collection<EventId>> labelled(String name) {
        String wanted = Folding.fold(name);
        List<Label> named = workspace.labels().stream()
                .filter(label -> Folding.fold(label.name()).equals(wanted))
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(named.stream()
                        .flatMap(label -> workspace.labelled(label.name()).stream())
                        .map(labelled -> labelled.event().id())
                        .toList());
    }

    @Override
    public Noted noted(Query.Text words) {
        List<Phrase> phrase = List.of(Phrase.of(words.words(), words.open()));
        List<EventId> events = new ArrayList<>();
        List<Span> days = new ArrayList<>();
        for (Note note : workspace.notes()) {
            if (!Phrase.hits(phrase, note.text()).isEmpty()) {
                switch (note.subject()) {
                    case Note.OnEvent on -> events.add(on.event().id());
                    case Note.OnDays on -> days.add(on.span());
                }
            }
        }
        return new Noted(events, days);
    }

    @Override
    public List<String> noteWords(String beginning) {
        String wanted = Folding.fold(beginning);
        Map<String, String> words = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Note note : workspace.notes()) {
            for (String word : NO_WORD.split(note.text(), -1)) {
                String folded = Folding.fold(word);
                if (!folded.isEmpty() && folded.startsWith(wanted)) {
                    words.putIfAbsent(folded, word);
                    counts.merge(folded, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(word -> words.getOrDefault(word.getKey(), word.getKey()))
                .toList();
    }
}
