package annals.chronicle;

import annals.model.Query;
import java.util.BitSet;
import java.util.Locale;

/** Finds the events that a query selects. */
public final class Selector {

    private final Chronicle chronicle;
    private final TextSearch text;

    public Selector(Chronicle chronicle, TextSearch text) {
        this.chronicle = chronicle;
        this.text = text;
    }

    /** The caller owns the answer. */
    public BitSet select(Query query) {
        return switch (query) {
            case Query.All all -> everything();
            case Query.Text words -> bits(text.withText(words.words()));
            case Query.HasTag tag -> withTag(tag.name());
            case Query.HasTopic topic -> withTopic(topic.name());
            case Query.FromSource source -> bits(text.withSource(source.text()));
            case Query.IsStub stub -> stubs();
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
        BitSet within = new BitSet(chronicle.size());
        within.set(
                chronicle.firstFrom(dated.span().first().toEpochDay()),
                chronicle.firstFrom(dated.span().last().toEpochDay() + 1));
        return within;
    }

    private BitSet withTag(String name) {
        BitSet wanted = tagsNamed(name);
        BitSet found = new BitSet(chronicle.size());
        for (int event = 0; event < chronicle.size(); event++) {
            for (int tag : chronicle.tagsOf(event)) {
                if (wanted.get(tag)) {
                    found.set(event);
                }
            }
        }
        return found;
    }

    private BitSet withTopic(String name) {
        BitSet wanted = tagsNamed(name);
        BitSet found = new BitSet(chronicle.size());
        for (int event = 0; event < chronicle.size(); event++) {
            found.set(event, chronicle.topic(event) >= 0 && wanted.get(chronicle.topic(event)));
        }
        return found;
    }

    private BitSet stubs() {
        BitSet found = new BitSet(chronicle.size());
        for (int event = 0; event < chronicle.size(); event++) {
            found.set(event, chronicle.isStub(event));
        }
        return found;
    }

    /** All tags of this name, regardless of case. */
    private BitSet tagsNamed(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        BitSet named = new BitSet();
        for (int tag = 0; tag < chronicle.tags().size(); tag++) {
            if (chronicle.tags().get(tag).name().toLowerCase(Locale.ROOT).equals(folded)) {
                named.set(tag);
            }
        }
        return named;
    }

    private static BitSet bits(int[] numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
