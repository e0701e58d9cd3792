package annals.ui.beside;

import annals.bringin.BroughtIn;
import annals.explore.BesideEvents;
import annals.explore.Session;
import annals.explore.picture.Pictures;
import annals.model.Span;
import annals.timeline.Viewport;
import annals.ui.look.Fonts;
import annals.ui.look.TextWidths;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
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
    /** A bar that goes on out of sight shows no end. */
    private static final double BEYOND = 20;

    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final Session session;
    private final BesideEvents beside;
    private final Consumer<BroughtIn> chosen;
    private final TextWidths widths = new TextWidths(Fonts.regular(12));
    private final Label name = new Label();
    /** What is drawn of the events, beside the names of lanes. */
    private final Pane field = new Pane();

    private final Rectangle clip = new Rectangle();
    private final Runnable unsubscribe;
    private final Map<Integer, Mark> marks = new HashMap<>();
    private List<BroughtIn> events = List.of();
    private int[] rows = {};
    private double placedAt;

    /** @param chosen told which event one wants to read */
    public BesideStrip(Session session, BesideEvents beside, Consumer<BroughtIn> chosen) {
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
        field.setClip(clip);
        field.setManaged(false);
        setMinHeight(HEAD + ROWS * ROW);
        setMaxHeight(HEAD + ROWS * ROW);
        setPrefHeight(HEAD + ROWS * ROW);
        getChildren().addAll(field, name);
        unsubscribe = session.onChange(this::requestLayout);
        beside.onChange(this::changed);
        changed();
    }

    private void changed() {
        if (!events.equals(beside.events())) {
            events = beside.events();
            placedAt = 0;
            field.getChildren().clear();
            marks.clear();
        }
        setVisible(!beside.names().isEmpty());
        setManaged(isVisible());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return; // with nothing beside the archive, each movement of the view would still cost a layout
        }
        double gutter = Pictures.gutter(session.view().lanes());
        Viewport view = new Viewport(session.view().from(), session.view().to(), Math.max(1, getWidth() - gutter));
        field.resizeRelocate(gutter, 0, view.width(), getHeight());
        clip.setWidth(view.width());
        clip.setHeight(getHeight());
        if (view.pixelsPerDay() != placedAt) {
            rows = rows(view.pixelsPerDay());
            placedAt = view.pixelsPerDay();
        }
        Map<Integer, Mark> gone = new HashMap<>(marks);
        int hidden = 0;
        for (int i = 0; i < events.size(); i++) {
            Span span = events.get(i).event().span();
            double begin = view.x((double) span.first().toEpochDay());
            double end = view.x(span.last().toEpochDay() + 1.0);
            if (begin > view.width() || Math.max(end, begin + SHORTEST) + 2 + LONGEST < 0) {
                continue;
            }
            if (rows[i] < 0) {
                hidden += end >= 0 ? 1 : 0;
            } else {
                gone.remove(i);
                mark(i).place(begin, end, HEAD + rows[i] * ROW);
            }
        }
        gone.forEach((number, mark) -> {
            marks.remove(number);
            field.getChildren().removeAll(mark.bar, mark.label);
        });
        head(hidden);
    }

    private void head(int hidden) {
        boolean allAsked = beside.matching() == events.size();
        String found = allAsked ? "" : String.format("  %,d of %,d", beside.matching(), events.size());
        name.setText(String.join(", ", beside.names()) + found + (hidden == 0 ? "" : String.format("  +%,d", hidden)));
        name.autosize();
        name.relocate(12, 4);
    }

    private Mark mark(int number) {
        Mark mark = marks.computeIfAbsent(number, i -> new Mark(events.get(i)));
        mark.turnPale(!beside.matches(number));
        return mark;
    }

    /** What is drawn of an event while it is in sight. */
    private final class Mark {
        private final Region bar = new Region();
        private final Button label;
        private final double labelWidth;

        Mark(BroughtIn event) {
            String title = event.event().title();
            bar.getStyleClass().addAll("beside-bar", event.event().span().days() > 1 ? "vague" : "exact");
            label = new Button(title);
            label.getStyleClass().add("beside-event");
            label.setMnemonicParsing(false);
            label.setAccessibleText(event.written() + ", " + title);
            label.setOnAction(action -> chosen.accept(event));
            labelWidth = labelWidth(event);
            bar.setManaged(false);
            label.setManaged(false);
            field.getChildren().addAll(bar, label);
        }

        /** Those that the search does not ask for stay, and are pale: they stand there to be compared with. */
        void turnPale(boolean pale) {
            bar.pseudoClassStateChanged(PALE, pale);
            label.pseudoClassStateChanged(PALE, pale);
        }

        /** A headline stands in its bar where that is long enough, as far in sight as it can be, else behind it. */
        void place(double begin, double end, double y) {
            double from = Math.max(begin, -BEYOND);
            double width = Math.max(SHORTEST, Math.min(end, field.getWidth() + BEYOND) - from);
            boolean inside = end - begin > labelWidth;
            double x =
                    inside ? Math.min(Math.max(4, begin + 4), end - labelWidth) : Math.max(begin + SHORTEST, end) + 2;
            if (inside) {
                bar.resizeRelocate(from, y + 1, width, ROW - 3);
            } else {
                bar.resizeRelocate(from, y + 6, width, 8);
            }
            double room = Math.min(labelWidth, field.getWidth() - x);
            label.setVisible(room > 0);
            label.resizeRelocate(x, y, Math.max(0, room), ROW - 2);
        }
    }

    private double labelWidth(BroughtIn event) {
        return Math.min(LONGEST, widths.width(event.event().title()) + 8);
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
            double width = labelWidth(events.get(i));
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

    /** Whether nothing is awaited that would change what is to be seen. */
    public boolean isSettled() {
        return beside.isSettled();
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        beside.close();
    }
}
