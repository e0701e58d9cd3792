package annals.ui.beside;

import annals.bringin.BroughtIn;
import annals.bringin.Bundle;
import annals.explore.Beside;
import annals.explore.Session;
import annals.explore.picture.Pictures;
import annals.explore.query.EventMatch;
import annals.model.Event;
import annals.model.Query;
import annals.model.Span;
import annals.timeline.Viewport;
import annals.ui.look.Fonts;
import annals.ui.look.TextWidths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The events that stand beside the archive, below the timeline and on its scale: each a bar as long as the days that its date may
 * mean, with its headline. There only while any are to be seen.
 */
public final class BesideStrip extends Pane {

    private static final int ROWS = 4;
    private static final double ROW = 22;
    private static final double HEAD = 22;
    private static final double GAP = 10;
    private static final double LONGEST = 300;
    private static final double SHORTEST = 5;

    private final Session session;
    private final Beside beside;
    private final Consumer<BroughtIn> chosen;
    private final TextWidths widths = new TextWidths(Fonts.regular(12));
    private final Label name = new Label();
    private final Rectangle clip = new Rectangle();
    private final Runnable unsubscribe;
    private final Runnable unsubscribeBeside;
    private List<BroughtIn> events = List.of();
    private String names = "";
    private Query query = Query.all();
    private BitSet meeting = new BitSet();
    private int[] rows = {};
    private double placedAt;

    /** @param chosen told which event one wants to read */
    public BesideStrip(Session session, Beside beside, Consumer<BroughtIn> chosen) {
        this.session = session;
        this.beside = beside;
        this.chosen = chosen;
        setId("beside");
        setAccessibleText("Events beside the archive");
        getStyleClass().add("beside");
        getStylesheets()
                .add(Objects.requireNonNull(BesideStrip.class.getResource("beside.css"))
                        .toExternalForm());
        name.getStyleClass().add("pane-title");
        setClip(clip);
        setMinHeight(HEAD + ROWS * ROW);
        setMaxHeight(HEAD + ROWS * ROW);
        setPrefHeight(HEAD + ROWS * ROW);
        unsubscribe = session.onChange(this::follow);
        unsubscribeBeside = beside.onChange(this::changed);
        changed();
    }

    private void changed() {
        List<BroughtIn> all = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Bundle bundle : beside.bundles()) {
            if (bundle.shown()) {
                all.addAll(bundle.events());
                shown.add(bundle.name());
            }
        }
        all.sort(Comparator.comparing(event -> event.event().span().first()));
        events = all;
        placedAt = 0;
        names = String.join(", ", shown);
        query = session.view().query();
        ask();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        requestLayout();
    }

    /** Those that the search does not ask for stay, and are pale: they stand there to be compared with. */
    private void ask() {
        Predicate<Event> match = EventMatch.of(query);
        meeting = new BitSet();
        IntStream.range(0, events.size())
                .filter(i -> match.test(events.get(i).event()))
                .forEach(meeting::set);
    }

    private void follow() {
        if (!query.equals(session.view().query())) {
            query = session.view().query();
            ask();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return; // with nothing beside the archive, each movement of the view would still cost a layout
        }
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double gutter = Pictures.gutter(session.view().lanes());
        Viewport view = new Viewport(session.view().from(), session.view().to(), Math.max(1, getWidth() - gutter));
        if (view.pixelsPerDay() != placedAt) {
            rows = rows(view.pixelsPerDay());
            placedAt = view.pixelsPerDay();
        }
        getChildren().clear();
        int hidden = 0;
        for (int i = 0; i < events.size(); i++) {
            Span span = events.get(i).event().span();
            double begin = view.x((double) span.first().toEpochDay());
            double end = view.x(span.last().toEpochDay() + 1.0);
            if (begin > view.width() || Math.max(end, begin + LONGEST) < 0) {
                continue;
            }
            if (rows[i] < 0) {
                hidden += end >= 0 ? 1 : 0;
            } else {
                place(i, gutter + begin, gutter + end, HEAD + rows[i] * ROW, gutter);
            }
        }
        head(hidden);
    }

    private void head(int hidden) {
        String found =
                query.equals(Query.all()) ? "" : String.format("  %,d of %,d", meeting.cardinality(), events.size());
        name.setText(names + found + (hidden == 0 ? "" : String.format("  +%,d", hidden)));
        getChildren().add(name);
        name.autosize();
        name.relocate(12, 4);
    }

    private void place(int number, double begin, double end, double y, double left) {
        BroughtIn event = events.get(number);
        Span span = event.event().span();
        double from = Math.max(begin, left - 20);
        Region bar = new Region();
        bar.getStyleClass().addAll("beside-bar", span.days() > 1 ? "vague" : "exact");
        bar.resizeRelocate(from, y + 6, Math.max(SHORTEST, Math.min(end, getWidth() + 20) - from), 8);
        Button label = new Button(event.event().title());
        label.getStyleClass().add("beside-event");
        label.setMnemonicParsing(false);
        label.setAccessibleText(event.written() + ", " + event.event().title());
        label.setOnAction(action -> chosen.accept(event));
        double width = Math.min(LONGEST, widths.width(event.event().title()) + 8);
        boolean inside = end - begin > width;
        double x = inside ? Math.max(left + 4, begin + 4) : Math.max(begin + SHORTEST, end) + 2;
        label.resizeRelocate(x, y, width, ROW - 2);
        if (!meeting.get(number)) {
            bar.getStyleClass().add("pale");
            label.getStyleClass().add("pale");
        }
        getChildren().addAll(bar, label);
    }

    /** The row of each event, or -1 where none is free: of all events, so that each keeps its own while one pans. */
    private int[] rows(double pixelsPerDay) {
        double[] free = new double[ROWS];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int[] found = new int[events.size()];
        for (int i = 0; i < found.length; i++) {
            Span span = events.get(i).event().span();
            double begin = span.first().toEpochDay() * pixelsPerDay;
            double end = (span.last().toEpochDay() + 1.0) * pixelsPerDay;
            double width = Math.min(LONGEST, widths.width(events.get(i).event().title()) + 8);
            double reach = end - begin > width ? end : Math.max(begin + SHORTEST, end) + width;
            found[i] = -1;
            for (int row = 0; row < ROWS && found[i] < 0; row++) {
                if (free[row] <= begin) {
                    free[row] = reach + GAP;
                    found[i] = row;
                }
            }
        }
        return found;
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        unsubscribeBeside.run();
    }
}
