package annals.timeline;

import annals.timeline.Density.Bar;
import annals.timeline.Density.Label;
import annals.timeline.Density.Measures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hangs headlines above the bars they name, so that none covers a bar, a leader or another. A text begins at its leader and
 * runs to the right; whatever leader stands under it must belong to a lower row. So rows are given from right to left, and
 * the weightiest headlines for which there are rows are the ones shown.
 */
final class LabelPlacer {

    private static final double GAP = 14;
    private static final double LEADER_GAP = 6;
    private static final int MOST = 40;
    /** Cut shorter than this a headline says nothing. */
    private static final double NARROWEST = 110;
    /** A headline farther above its bar than this no longer seems to belong to it. */
    private static final int HIGHEST_CLIMB = 10;

    private static final Comparator<Occurrence> HEAVIEST_FIRST =
            Comparator.comparingInt(Occurrence::weight).reversed().thenComparingInt(Occurrence::event);

    private final Viewport view;
    private final List<Bar> bars;
    private final Measures measures;
    private final Skyline skyline;
    private final int rows;
    private List<Hung> fromRight = List.of();

    /** A headline that wants a row, at least so high. */
    private record Claim(Occurrence event, double x, double width, String text, int lowestRow) {}

    /** A headline in its row, counted from the base line. */
    private record Hung(Claim claim, int row) {
        double x() {
            return claim.x();
        }
    }

    LabelPlacer(Viewport view, List<Bar> bars, Measures measures) {
        this.view = view;
        this.bars = bars;
        this.measures = measures;
        skyline = new Skyline(view, bars);
        rows = (int) (measures.height() / measures.rowHeight());
    }

    List<Label> place(List<Occurrence> candidates) {
        fromRight = List.of();
        for (Occurrence candidate : candidates.stream().sorted(HEAVIEST_FIRST).toList()) {
            claim(candidate).ifPresent(this::hang);
            if (fromRight.size() == MOST) {
                break;
            }
        }
        return fromRight.stream()
                .sorted(Comparator.comparing((Hung hung) -> hung.claim().event(), HEAVIEST_FIRST))
                .map(this::label)
                .toList();
    }

    private Optional<Claim> claim(Occurrence candidate) {
        double x = Math.round(view.x(candidate.day() + 0.5)) + 0.5;
        double room = Math.min(measures.longestLabel(), view.width() - x - LEADER_GAP);
        if (x < 0 || room <= 0 || fromRight.stream().anyMatch(hung -> Math.abs(hung.x() - x) < LEADER_GAP)) {
            return Optional.empty();
        }
        String text = Fitting.fit(candidate.title(), room, measures.text());
        if (room < NARROWEST && !text.equals(candidate.title())) {
            return Optional.empty();
        }
        double width = measures.text().width(text);
        int lowest = (int) Math.ceil((skyline.tallest(x - 2, x + width + 2) + LEADER_GAP) / measures.rowHeight());
        return Optional.of(new Claim(candidate, x, width, text, lowest));
    }

    /** Adds a headline, for which others to its left may have to climb. Where the rows do not suffice, all stays as it is. */
    private void hang(Claim added) {
        int at = 0;
        while (at < fromRight.size() && fromRight.get(at).x() > added.x()) {
            at++;
        }
        List<Hung> hung = new ArrayList<>(fromRight.subList(0, at));
        boolean fits = hangNext(hung, added);
        for (int i = at; fits && i < fromRight.size(); i++) {
            fits = hangNext(hung, fromRight.get(i).claim());
        }
        if (fits) {
            fromRight = hung;
        }
    }

    /** Gives a headline the lowest row above the leaders under its text, all of which have theirs. */
    private boolean hangNext(List<Hung> toItsRight, Claim claim) {
        int row = claim.lowestRow();
        double end = claim.x() + claim.width() + GAP;
        for (int i = toItsRight.size() - 1; i >= 0 && toItsRight.get(i).x() < end; i--) {
            row = Math.max(row, toItsRight.get(i).row() + 1);
        }
        if (row >= rows || row > claim.lowestRow() + HIGHEST_CLIMB) {
            return false;
        }
        return toItsRight.add(new Hung(claim, row));
    }

    private Label label(Hung hung) {
        Claim claim = hung.claim();
        Occurrence event = claim.event();
        return new Label(
                event.event(),
                claim.x(),
                measures.height() - hung.row() * measures.rowHeight(),
                claim.width(),
                measures.height() - heightAt(event.day()) / 2,
                claim.text(),
                event.color(),
                event.stub());
    }

    private double heightAt(int day) {
        return bars.stream()
                .filter(bar -> bar.from() <= day && day < bar.to())
                .mapToDouble(Bar::height)
                .findFirst()
                .orElse(0);
    }
}
