package annals.chronicle;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds texts in the headlines alone; takes every second event to be from "guardian". */
record TitleSearch(List<RandomArchive.Row> rows) implements TextSearch {

    @Override
    public int[] withText(String words) {
        return IntStream.range(0, rows.size())
                .filter(event -> hasText(event, words))
                .toArray();
    }

    @Override
    public int[] withSource(String text) {
        return IntStream.range(0, rows.size())
                .filter(event -> hasSource(event, text))
                .toArray();
    }

    boolean hasText(int event, String words) {
        return rows.get(event).title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    boolean hasSource(int event, String text) {
        return event % 2 == 0 && text.equals("guardian");
    }
}
