package annals.cli;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.text.Csv;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.BitSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "histogram",
        description = "Print how many events fall into each year, month or day, empty ones included.")
final class HistogramCommand extends ReadingCommand {

    enum Bucket {
        year,
        month,
        day;

        LocalDate startOf(LocalDate date) {
            return switch (this) {
                case year -> date.withDayOfYear(1);
                case month -> date.withDayOfMonth(1);
                case day -> date;
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case year -> start.plusYears(1);
                case month -> start.plusMonths(1);
                case day -> start.plusDays(1);
            };
        }

        String name(LocalDate start) {
            String date = start.toString();
            return switch (this) {
                case year -> date.substring(0, date.length() - "-01-01".length());
                case month -> date.substring(0, date.length() - "-01".length());
                case day -> date;
            };
        }
    }

    private static final int BAR = 50;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--by", required = true, description = "${COMPLETION-CANDIDATES}")
    private Bucket bucket = Bucket.year;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private CountFormat format = CountFormat.table;

    @Override
    void checkUsage() {
        selection.check();
    }

    @Override
    void answer(Library library, PrintWriter out) {
        if (format == CountFormat.csv) {
            out.println(Csv.row(bucket.name(), "count"));
        }
        print(library.chronicle(), selection.select(library), out);
    }

    /** From the first event that is meant to the last, once to find the highest and once to print. */
    private void print(Chronicle chronicle, BitSet selected, PrintWriter out) {
        int first = selected.nextSetBit(0);
        if (first < 0) {
            return;
        }
        LocalDate last = LocalDate.ofEpochDay(chronicle.day(selected.length() - 1));
        LocalDate begin = bucket.startOf(LocalDate.ofEpochDay(chronicle.day(first)));
        int highest = 1;
        for (LocalDate start = begin; format == CountFormat.table && !start.isAfter(last); start = bucket.next(start)) {
            highest = Math.max(highest, count(chronicle, selected, start));
        }
        for (LocalDate start = begin; !start.isAfter(last) && !out.checkError(); start = bucket.next(start)) {
            out.println(line(bucket.name(start), count(chronicle, selected, start), highest));
        }
    }

    private int count(Chronicle chronicle, BitSet selected, LocalDate start) {
        return chronicle
                .histogram(
                        selected,
                        new long[] {start.toEpochDay(), bucket.next(start).toEpochDay()})[0];
    }

    private String line(String name, int count, int highest) {
        return switch (format) {
            case table ->
                String.format("%10s  %7d  %s", name, count, "█".repeat((int) ((long) count * BAR / highest)))
                        .stripTrailing();
            case jsonl -> Json.bucket(bucket.name(), name, count);
            case csv -> Csv.row(name, Integer.toString(count));
        };
    }
}
