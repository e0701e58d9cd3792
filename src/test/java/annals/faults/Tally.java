package annals.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what came of the faults, and keeps what was wrong word for word. */
final class Tally {

    private final Map<String, Map<Outcome, Integer>> rows = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    void add(String fault, Outcome outcome) {
        rows.computeIfAbsent(fault, key -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
    }

    void wrong(String fault, String how) {
        add(fault, Outcome.WRONG);
        wrong.add(fault + ": " + how);
    }

    List<String> wrong() {
        return wrong;
    }

    /** A table in Markdown, with a line for each kind of fault. */
    String table() {
        StringBuilder table = new StringBuilder("| fault | times |");
        for (Outcome outcome : Outcome.values()) {
            table.append(' ').append(outcome.heading()).append(" |");
        }
        table.append("\n|---|---:|").append("---:|".repeat(Outcome.values().length));
        rows.forEach((fault, outcomes) -> table.append(row(fault, outcomes)));
        Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
        rows.values()
                .forEach(outcomes -> outcomes.forEach((outcome, count) -> all.merge(outcome, count, Integer::sum)));
        return table.append(row("all", all)).append('\n').toString();
    }

    private static String row(String fault, Map<Outcome, Integer> outcomes) {
        int times = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%n| %s | %,d |", fault, times));
        for (Outcome outcome : Outcome.values()) {
            row.append(String.format(Locale.ROOT, " %,d |", outcomes.getOrDefault(outcome, 0)));
        }
        return row.toString();
    }
}
