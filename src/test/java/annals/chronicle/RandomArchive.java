package annals.chronicle;

import annals.model.EventId;
import annals.model.Source;
import annals.model.Span;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** An archive by chance, the same for the same seed: as columns, and as plain rows to hold them against. */
record RandomArchive(List<Tag> tags, List<Row> rows, Chronicle chronicle) {

    static final LocalDate FIRST = LocalDate.of(2015, 12, 1);
    static final int DAYS = 800;
    private static final List<String> WORDS = List.of("talks", "begin", "end", "in", "Geneva", "Astana");

    private static final List<Source> SOURCES = List.of(
            new Source("The Guardian", "https://www.theguardian.com/world/2016?x=bbc", null),
            new Source("BBC", "http://www.bbc.co.uk", null),
            new Source("", "//bbc.com#guardian", null),
            new Source("Zeit", "no address", null));

    record Row(
            EventId id,
            LocalDate last,
            String title,
            int topic,
            boolean stub,
            SortedSet<Integer> tags,
            List<Integer> links,
            List<Source> sources) {}

    static RandomArchive of(Random random, int size) {
        List<Tag> tags =
                List.of(new Tag("Syria"), new Tag("war"), new Tag("Geneva"), new Tag("SYRIA"), new Tag("Łódź"));
        List<Row> rows = new ArrayList<>();
        random.ints(size, 0, DAYS).sorted().forEach(day -> {
            EventId id = new EventId(FIRST.plusDays(day), "event-%06d".formatted(rows.size()));
            int length = random.nextInt(20) == 0 ? random.nextInt(60) : 0;
            rows.add(new Row(
                    id,
                    id.date().plusDays(length),
                    title(random),
                    random.nextInt(-1, tags.size()),
                    random.nextInt(4) == 0,
                    someOf(tags.size(), random),
                    random.ints(random.nextInt(4), 0, size).boxed().toList(),
                    random.ints(random.nextInt(3), 0, SOURCES.size())
                            .mapToObj(SOURCES::get)
                            .toList()));
        });
        return new RandomArchive(tags, rows, chronicle(tags, rows));
    }

    private static String title(Random random) {
        return String.join(
                " ", random.ints(4, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    private static SortedSet<Integer> someOf(int count, Random random) {
        SortedSet<Integer> some = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(random.nextInt(count));
        }
        return some;
    }

    private static Chronicle chronicle(List<Tag> tags, List<Row> rows) {
        Chronicle.Builder builder = new Chronicle.Builder(tags);
        for (Row row : rows) {
            int key = rows.size() * 2 - builder.size();
            builder.event(key, row.id(), new Span(row.id().date(), row.last()), row.title(), row.topic(), row.stub());
        }
        for (int i = 0; i < rows.size(); i++) {
            int event = i;
            rows.get(i).tags().forEach(tag -> builder.tagUse(event, tag));
            rows.get(i).links().forEach(target -> builder.link(event, target));
            rows.get(i).sources().forEach(source -> builder.source(event, source.name(), source.url()));
        }
        return builder.build();
    }

    BitSet anySelection(Random random) {
        BitSet selected = new BitSet();
        int rarity = 1 + random.nextInt(20);
        for (int event = 0; event < rows.size(); event++) {
            selected.set(event, random.nextInt(rarity) == 0);
        }
        return selected;
    }
}
