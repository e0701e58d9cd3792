package annals.chronicle;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * What is known of all events, column by column. The record is also what lies in a {@link ChronicleFile}: its sections, in
 * this order.
 *
 * @param days of each event, ascending
 * @param lastDays of each event; nothing where all are of one day
 * @param keys by which the store knows them
 * @param topics number of a tag, or -1
 * @param byWeight all events, the weightiest first
 * @param stubs a bit for each event
 * @param targets of each event those it links to
 * @param pointers of each event those that link to it
 * @param outletNames names of those who reported
 * @param outletSites where they did
 * @param outletsOfEvents who reported each event
 * @param articlesOfEvents of each event the articles that others cite, too
 * @param eventsOfArticles of each such article who cites it
 */
record Columns(
        IntColumn days,
        IntColumn lastDays,
        IntColumn keys,
        IntColumn topics,
        IntColumn byWeight,
        MemorySegment stubs,
        TextColumn slugs,
        TextColumn titles,
        TextColumn tags,
        PairTable tagsOfEvents,
        PairTable eventsOfTags,
        PairTable targets,
        PairTable pointers,
        TextColumn outletNames,
        TextColumn outletSites,
        PairTable eventsOfOutlets,
        PairTable outletsOfEvents,
        PairTable articlesOfEvents,
        PairTable eventsOfArticles) {

    static Columns of(Iterator<MemorySegment> sections) {
        return new Columns(
                ints(sections),
                ints(sections),
                ints(sections),
                ints(sections),
                ints(sections),
                sections.next(),
                texts(sections),
                texts(sections),
                texts(sections),
                pairs(sections),
                pairs(sections),
                pairs(sections),
                pairs(sections),
                texts(sections),
                texts(sections),
                pairs(sections),
                pairs(sections),
                pairs(sections),
                pairs(sections));
    }

    List<MemorySegment> sections() {
        return List.of(
                days.data(),
                lastDays.data(),
                keys.data(),
                topics.data(),
                byWeight.data(),
                stubs,
                slugs.starts().data(),
                slugs.bytes(),
                titles.starts().data(),
                titles.bytes(),
                tags.starts().data(),
                tags.bytes(),
                tagsOfEvents.starts().data(),
                tagsOfEvents.values().data(),
                eventsOfTags.starts().data(),
                eventsOfTags.values().data(),
                targets.starts().data(),
                targets.values().data(),
                pointers.starts().data(),
                pointers.values().data(),
                outletNames.starts().data(),
                outletNames.bytes(),
                outletSites.starts().data(),
                outletSites.bytes(),
                eventsOfOutlets.starts().data(),
                eventsOfOutlets.values().data(),
                outletsOfEvents.starts().data(),
                outletsOfEvents.values().data(),
                articlesOfEvents.starts().data(),
                articlesOfEvents.values().data(),
                eventsOfArticles.starts().data(),
                eventsOfArticles.values().data());
    }

    boolean haveSame(Columns other) {
        Iterator<MemorySegment> others = other.sections().iterator();
        return sections().stream().allMatch(section -> section.mismatch(others.next()) < 0);
    }

    BitSet stubSet() {
        return BitSet.valueOf(stubs.asByteBuffer());
    }

    private static IntColumn ints(Iterator<MemorySegment> sections) {
        return new IntColumn(sections.next());
    }

    private static TextColumn texts(Iterator<MemorySegment> sections) {
        return new TextColumn(ints(sections), sections.next());
    }

    private static PairTable pairs(Iterator<MemorySegment> sections) {
        return new PairTable(ints(sections), ints(sections));
    }
}
