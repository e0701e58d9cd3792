package annals.explore.texts;

import annals.chronicle.Chronicle;
import annals.text.Csv;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Events as a table's texts, to be shown, copied and pasted elsewhere. */
public final class EventTexts {

    /** More is no longer something to paste. */
    public static final int MOST_COPIED = 100_000;

    private static final List<String> HEAD = List.of("date", "headline", "topic", "tags", "links", "id");

    private EventTexts() {}

    public static String topic(Chronicle chronicle, int event) {
        int topic = chronicle.topic(event);
        return topic < 0 ? "" : chronicle.tags().get(topic).name();
    }

    /** The tags in the order of the alphabet, without the topic, which stands for itself. */
    public static String tags(Chronicle chronicle, int event) {
        return Arrays.stream(chronicle.tagsOf(event))
                .filter(tag -> tag != chronicle.topic(event))
                .mapToObj(tag -> chronicle.tags().get(tag).name())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
    }

    /** One event a line, parted by tabs, as a spreadsheet or a letter takes it. */
    public static String tabbed(Chronicle chronicle, int[] events) {
        return IntStream.of(events)
                .mapToObj(event -> cells(chronicle, event).stream()
                        .limit(4)
                        .map(cell -> cell.replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    public static String csv(Chronicle chronicle, int[] events) {
        StringBuilder csv = new StringBuilder(String.join(",", HEAD)).append("\r\n");
        for (int event : events) {
            csv.append(Csv.row(cells(chronicle, event).toArray(String[]::new))).append("\r\n");
        }
        return csv.toString();
    }

    private static List<String> cells(Chronicle chronicle, int event) {
        return List.of(
                LocalDate.ofEpochDay(chronicle.day(event)).toString(),
                chronicle.title(event),
                topic(chronicle, event),
                tags(chronicle, event),
                Integer.toString(chronicle.degree(event)),
                chronicle.id(event).toString());
    }
}
