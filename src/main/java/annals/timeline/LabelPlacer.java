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
    /** Narrower than this a headline says nothing. */
    private static final double NARROWEST = 110;
    /** A headline farther above its bar than this no longer seems to belong to it. */
    private static final int HIGHEST_CLIMB = 10;

    private final Viewport view;
    private final List<Bar> bars;
    private final Measures measures;

    /** A headline that wants a row. */
    private record Claim(Occurrence event, double x, double width, String text, int lowestRow) {}

    LabelPlacer(Viewport view, List<Bar> bars, Measures measures) {
        this.view = view;
        this.bars = bars;
        this.measures = measures;
    }

    List<Label> place(List<Occurrence> candidates) {
        List<Claim> accepted = new ArrayList<>();
        List<Label> placed = List.of();
        List<Occurrence> heaviestFirst = candidates.stream()
                .sorted(Comparator.comparingInt(Occurrence::weight).reversed().thenComparingInt(Occurrence::event))
                .toList();
        for (Occurrence candidate : heaviestFirst) {
            Optional<Claim> claim = claim(candidate);
            if (claim.isPresent()) {
                List<Claim> wider = inserted(accepted, claim.get());
                Optional<List<Label>> rows = giveRows(wider);
                if (rows.isPresent()) {
                    accepted = wider;
                    placed = rows.get();
                }
            }
            if (placed.size() == MOST) {
                break;
            }
        }
        return placed;
    }

    private Optional<Claim> claim(Occurrence candidate) {
        double x = Math.round(view.x(candidate.day() + 0.5)) + 0.5;
        double room = Math.min(measures.longestLabel(), view.width() - x - LEADER_GAP);
        if (x < 0 || room < NARROWEST) {
            return Optional.empty();
        }
        String text = Fitting.fit(candidate.title(), room, measures.text());
        double width = measures.text().width(text);
        int lowest = (int) Math.ceil((tallestBetween(x, x + width) + LEADER_GAP) / measures.rowHeight());
        return Optional.of(new Claim(candidate, x, width, text, lowest));
    }

    /** From right to left. */
    private static List<Claim> inserted(List<Claim> claims, Claim added) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(added);
        all.sort(Comparator.comparingDouble(Claim::x)
                .thenComparingInt(claim -> claim.event().event())
                .reversed());
        return all;
    }

    /** A row for every claim, counted from the base line; nothing where the rows do not suffice. */
    private Optional<List<Label>> giveRows(List<Claim> fromRight) {
        int rows = (int) (measures.height() / measures.rowHeight());
        int[] given = new int[fromRight.size()];
        List<Label> labels = new ArrayList<>(fromRight.size());
        for (int i = 0; i < given.length; i++) {
            Claim claim = fromRight.get(i);
            int row = claim.lowestRow();
            for (int right = i - 1; right >= 0; right--) {
                Claim other = fromRight.get(right);
                if (other.x() - claim.x() < LEADER_GAP) {
                    return Optional.empty();
                }
                if (other.x() < claim.x() + claim.width() + GAP) {
                    row = Math.max(row, given[right] + 1);
                }
            }
            if (row >= rows || row > claim.lowestRow() + HIGHEST_CLIMB) {
                return Optional.empty();
            }
            given[i] = row;
            labels.add(label(claim, row));
        }
        return Optional.of(labels);
    }

    private Label label(Claim claim, int row) {
        Occurrence event = claim.event();
        return new Label(
                event.event(),
                claim.x(),
                measures.height() - row * measures.rowHeight(),
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

    private double tallestBetween(double left, double right) {
        return bars.stream()
                .filter(bar -> view.x(bar.to()) > left - 2 && view.x(bar.from()) < right + 2)
                .mapToDouble(Bar::ghostHeight)
                .max()
                .orElse(0);
    }
}
