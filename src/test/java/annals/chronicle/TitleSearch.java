package annals.chronicle;

import annals.model.Query;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds texts in the headlines alone; takes every second event to have one address. */
record TitleSearch(List<RandomArchive.Row> rows) implements TextSearch {

    @Override
    public BitSet withText(Query.Text words) {
        return bits(event -> hasText(event, words.words()));
    }

    @Override
    public BitSet withAddress(String text) {
        return bits(event -> hasAddress(event, text));
    }

    @Override
    public String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private BitSet bits(IntPredicate test) {
        BitSet bits = new BitSet();
        IntStream.range(0, rows.size()).filter(test).forEach(bits::set);
        return bits;
    }

    boolean hasText(int event, String words) {
        return rows.get(event).title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    boolean hasAddress(int event, String text) {
        return event % 2 == 0 && text.equals("org/guardian");
    }
}
