package annals.explore.texts;

import annals.chronicle.Chronicle;
import annals.relations.Comparison;
import annals.relations.Comparison.Change;
import java.util.Locale;
import java.util.stream.Collectors;

/** Comparisons of two sets of events in words, to be printed and copied. */
public final class ComparisonTexts {

    /** Of what is kept at this chance, so large a part is chance. */
    public static final double SURE = 0.05;

    private ComparisonTexts() {}

    /** How many events there are, then each tag whose difference is hardly chance. */
    public static String text(Comparison comparison, Chronicle chronicle) {
        return comparison.changes().stream()
                .filter(change -> change.chance() <= SURE)
                .map(change -> line(change, chronicle.tags().get(change.tag()).name()))
                .collect(Collectors.joining("\n", head(comparison) + "\n", ""))
                .stripTrailing();
    }

    public static String head(Comparison comparison) {
        return String.format(Locale.ROOT, "%7d  %7d  events", comparison.here(), comparison.there());
    }

    public static String line(Change change, String tag) {
        return String.format(
                Locale.ROOT,
                "%7d  %7d  %s %6.1f×  %s  %s",
                change.here(),
                change.there(),
                change.rose() ? "↑" : "↓",
                times(change),
                chance(change),
                tag);
    }

    /** How many times as frequent it is where it is more frequent. */
    public static double times(Change change) {
        return change.rose() ? change.times() : 1 / change.times();
    }

    /** How likely so large a difference is by chance. */
    public static String chance(Change change) {
        return change.chance() < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", change.chance());
    }
}
