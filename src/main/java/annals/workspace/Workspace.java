package annals.workspace;

import annals.model.EventId;
import annals.model.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the analyst made, as a value. An {@link Edit} makes the next one of it. */
public final class Workspace {

    private static final Workspace EMPTY = new Workspace(new TreeMap<>());

    private final SortedMap<Key, Item> items;

    private Workspace(SortedMap<Key, Item> items) {
        this.items = Collections.unmodifiableSortedMap(items);
    }

    public static Workspace empty() {
        return EMPTY;
    }

    /** Of several things with one key the last counts. */
    public static Workspace of(Iterable<? extends Item> items) {
        SortedMap<Key, Item> all = new TreeMap<>();
        items.forEach(item -> all.put(item.key(), item));
        return new Workspace(all);
    }

    /** All there is, by kind, then name. */
    public SortedMap<Key, Item> items() {
        return items;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public Optional<Item> get(Key key) {
        return Optional.ofNullable(items.get(key));
    }

    public boolean isStarred(EventId event) {
        return items.containsKey(Key.star(event));
    }

    public List<Star> stars() {
        return all(Kind.STAR, Star.class).toList();
    }

    public List<Label> labels() {
        return all(Kind.LABEL, Label.class).toList();
    }

    public Optional<Label> label(String name) {
        return get(Key.label(name)).map(Label.class::cast);
    }

    /** The labels that an event carries. */
    public List<Label> labelsOf(EventId event) {
        return labels().stream()
                .filter(label -> items.containsKey(Key.labelled(label.name(), event)))
                .toList();
    }

    /** What carries a label. */
    public List<Labelled> labelled(String label) {
        return all(Kind.LABELLED, Labelled.class)
                .filter(labelled -> labelled.label().equals(label))
                .toList();
    }

    public List<Note> notes() {
        return all(Kind.NOTE, Note.class).toList();
    }

    public Optional<Note> note(String id) {
        return get(Key.note(id)).map(Note.class::cast);
    }

    /** The notes on one event, the oldest first. */
    public List<Note> notesOn(EventId event) {
        return notes(
                subject -> subject instanceof Note.OnEvent on && on.event().id().equals(event));
    }

    /** The notes on exactly these days. */
    public List<Note> notesOn(Span days) {
        return notes(subject -> subject instanceof Note.OnDays on && on.span().equals(days));
    }

    /** The notes on days among which this one is. */
    public List<Note> notesAround(LocalDate day) {
        return notes(subject -> subject instanceof Note.OnDays on && on.span().contains(day));
    }

    private List<Note> notes(Predicate<Note.Subject> on) {
        return notes().stream()
                .filter(note -> on.test(note.subject()))
                .sorted(Comparator.comparing(Note::written))
                .toList();
    }

    public List<SavedView> views() {
        return all(Kind.VIEW, SavedView.class).toList();
    }

    public Optional<SavedView> view(String name) {
        return get(Key.view(name)).map(SavedView.class::cast);
    }

    public List<Story> stories() {
        return all(Kind.STORY, Story.class).toList();
    }

    public Optional<Story> story(String id) {
        return get(Key.story(id)).map(Story.class::cast);
    }

    /** Each event that something names, with its headline as it was last seen. */
    public SortedMap<EventId, String> events() {
        SortedMap<EventId, String> events = new TreeMap<>();
        items.values().forEach(item -> item.events().forEach(event -> events.put(event.id(), event.headline())));
        return events;
    }

    /**
     * The same, with headlines as the archive has them now.
     *
     * @param headline of an event; null where the archive no longer has it, so that the last one stays
     */
    public Workspace seenIn(Function<EventId, @Nullable String> headline) {
        SortedMap<Key, Item> seen = new TreeMap<>(items);
        seen.replaceAll((key, item) -> item.withEvents(event ->
                new EventRef(event.id(), Objects.requireNonNullElse(headline.apply(event.id()), event.headline()))));
        return seen.equals(items) ? this : new Workspace(seen);
    }

    Workspace with(Item item) {
        SortedMap<Key, Item> more = new TreeMap<>(items);
        more.put(item.key(), item);
        return new Workspace(more);
    }

    Workspace without(Key key) {
        SortedMap<Key, Item> fewer = new TreeMap<>(items);
        fewer.remove(key);
        return new Workspace(fewer);
    }

    private <T extends Item> Stream<T> all(Kind kind, Class<T> type) {
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .map(type::cast);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Workspace workspace && items.equals(workspace.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.values().toString();
    }
}
