package annals.chronicle;

import annals.model.EventId;
import annals.model.Marks;
import annals.model.Query;
import annals.model.Span;
import annals.model.Vocabulary;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the events that a query selects. Safe to use on any thread. */
public final class Selector {

    private final Chronicle chronicle;
    private final TextSearch text;
    private final StorySearch stories;
    private final Names names;
    private final Outlets outlets;
    private final Marks marks;

    /** Knows of no marks. */
    public Selector(Chronicle chronicle, TextSearch text, StorySearch stories) {
        this(chronicle, text, stories, new Names(chronicle, text), new Outlets(chronicle.columns(), text), Marks.NONE);
    }

    private Selector(
            Chronicle chronicle, TextSearch text, StorySearch stories, Names names, Outlets outlets, Marks marks) {
        this.chronicle = chronicle;
        this.text = text;
        this.stories = stories;
        this.names = names;
        this.outlets = outlets;
        this.marks = marks;
    }

    /** The same among events with these marks. */
    public Selector with(Marks other) {
        return new Selector(chronicle, text, stories, names, outlets, other);
    }

    public Marks marks() {
        return marks;
    }

    /** Which tags, topics and labels there are, for who reads a query. */
    public Vocabulary vocabulary() {
        return (field, name) -> field == Vocabulary.Field.LABEL ? unknownLabel(name) : names.complaint(field, name);
    }

    private Optional<String> unknownLabel(String name) {
        return marks.labelled(name).isPresent()
                ? Optional.empty()
                : Optional.of(Spelling.unknown("label", name, marks.labels(), text::fold));
    }

    /** The caller owns the answer. */
    public BitSet select(Query query) {
        return switch (query) {
            case Query.All all -> chronicle.everything();
            case Query.Text words -> text.withText(words);
            case Query.HasTag tag -> withTag(tag.name());
            case Query.HasTopic topic -> withTopic(topic.name());
            case Query.FromSource source -> fromSource(source.text());
            case Query.InStoryOf story -> withStoryOf(story.event());
            case Query.IsStub stub -> chronicle.stubs();
            case Query.IsStarred starred -> numbers(marks.starred());
            case Query.HasLabel label -> numbers(marks.labelled(label.name()).orElse(List.of()));
            case Query.Noted noted -> noted(marks.noted(noted.words()));
            case Query.Dated dated -> within(dated.span());
            case Query.Not not -> {
                BitSet rest = chronicle.everything();
                rest.andNot(select(not.query()));
                yield rest;
            }
            case Query.And and -> {
                BitSet common = chronicle.everything();
                and.parts().forEach(part -> common.and(select(part)));
                yield common;
            }
            case Query.Or or -> {
                BitSet any = new BitSet(chronicle.size());
                or.parts().forEach(part -> any.or(select(part)));
                yield any;
            }
        };
    }

    /** What the archive has of these. */
    private BitSet numbers(Collection<EventId> ids) {
        BitSet found = new BitSet(chronicle.size());
        ids.forEach(id -> chronicle.numberOf(id).ifPresent(found::set));
        return found;
    }

    private BitSet withStoryOf(EventId event) {
        OptionalInt number = chronicle.numberOf(event);
        return number.isPresent() ? stories.withStoryOf(number.getAsInt()) : new BitSet();
    }

    private BitSet noted(Marks.Noted noted) {
        BitSet found = numbers(noted.events());
        noted.days().forEach(span -> found.or(within(span)));
        return found;
    }

    private BitSet within(Span span) {
        long first = span.first().toEpochDay();
        BitSet within = new BitSet(chronicle.size());
        int from = chronicle.firstFrom(first);
        within.set(from, chronicle.firstFrom(span.last().toEpochDay() + 1));
        for (int event = 0; chronicle.hasLongEvents() && event < from; event++) {
            within.set(event, chronicle.lastDay(event) >= first);
        }
        return within;
    }

    private BitSet withTag(String name) {
        BitSet found = new BitSet(chronicle.size());
        names.tagsNamed(name).forEach(tag -> chronicle.addEventsOf(tag, found));
        return found;
    }

    /** An event's topic is a tag of it as well. */
    private BitSet withTopic(String name) {
        BitSet found = new BitSet(chronicle.size());
        for (int tag : names.tagsNamed(name)) {
            chronicle.addEventsOfTopic(tag, found);
        }
        return found;
    }

    /** A text with a slash may be part of an address, beside names such as AFP/Getty. */
    private BitSet fromSource(String part) {
        BitSet found = part.indexOf('/') >= 0 ? text.withAddress(part) : new BitSet(chronicle.size());
        outlets.addEventsOf(part, found);
        return found;
    }
}
