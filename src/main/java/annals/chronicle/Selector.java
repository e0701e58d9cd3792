package annals.chronicle;

import annals.model.Query;
import annals.model.Vocabulary;
import java.util.BitSet;

/** Finds the events that a query selects. Safe to use on any thread. */
public final class Selector {

    private final Chronicle chronicle;
    private final TextSearch text;
    private final Names names;
    private final Outlets outlets;

    public Selector(Chronicle chronicle, TextSearch text) {
        this.chronicle = chronicle;
        this.text = text;
        names = new Names(chronicle, text);
        outlets = new Outlets(chronicle.columns(), text);
    }

    /** Which tags and topics there are, for who reads a query. */
    public Vocabulary vocabulary() {
        return names;
    }

    /** The caller owns the answer. */
    public BitSet select(Query query) {
        return switch (query) {
            case Query.All all -> everything();
            case Query.Text words -> text.withText(words);
            case Query.HasTag tag -> withTag(tag.name());
            case Query.HasTopic topic -> withTopic(topic.name());
            case Query.FromSource source -> fromSource(source.text());
            case Query.IsStub stub -> chronicle.stubs();
            case Query.IsStarred starred -> text.starred();
            case Query.Dated dated -> dated(dated);
            case Query.Not not -> {
                BitSet rest = everything();
                rest.andNot(select(not.query()));
                yield rest;
            }
            case Query.And and -> {
                BitSet common = everything();
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

    private BitSet everything() {
        BitSet all = new BitSet(chronicle.size());
        all.set(0, chronicle.size());
        return all;
    }

    private BitSet dated(Query.Dated dated) {
        long first = dated.span().first().toEpochDay();
        BitSet within = new BitSet(chronicle.size());
        int from = chronicle.firstFrom(first);
        within.set(from, chronicle.firstFrom(dated.span().last().toEpochDay() + 1));
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
