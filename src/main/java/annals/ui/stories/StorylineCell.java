package annals.ui.stories;

import annals.explore.StoryTally;
import annals.explore.Storylines;
import annals.text.Counts;
import annals.ui.look.SideList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/** One storyline: its name, its counts, when it rises by how much, when it was, and how it lies in the view. */
final class StorylineCell extends SideList.Row<Integer> {

    static final double HEIGHT = 48;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final StorylinesPane pane;
    private final Label name = new Label();
    private final Label counts = new Label();
    private final Label rise = new Label();
    private final Label span = new Label();
    private final Path bars = new Path();
    private final Region current = new Region();
    private final Tooltip tooltip = new Tooltip();
    private final Row row = new Row();
    private String colorStyle = "";
    private StoryTally.@Nullable Row shown;

    StorylineCell(StorylinesPane pane) {
        this.pane = pane;
        name.getStyleClass().add("storyline-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        counts.getStyleClass().add("storyline-counts");
        rise.getStyleClass().add("storyline-rise");
        span.getStyleClass().add("storyline-counts");
        span.setAlignment(Pos.CENTER_RIGHT);
        bars.getStyleClass().add("storyline-bars");
        current.getStyleClass().add("storyline-current");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        row.getChildren().addAll(current, bars, name, counts, rise, span);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        Tooltip.install(row, tooltip);
        setGraphic(row);
        setContextMenu(new ContextMenu(
                item("Show all of its time", pane::frame), item("Show only this storyline", pane::only)));
    }

    private MenuItem item(String text, IntConsumer action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> {
            if (getItem() != null) {
                action.accept(getItem());
            }
        });
        return item;
    }

    private void clicked(MouseEvent event) {
        if (getItem() == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShiftDown()) {
            pane.only(getItem());
        } else {
            pane.frame(getItem());
        }
    }

    @Override
    protected void updateItem(@Nullable Integer story, boolean empty) {
        super.updateItem(story, empty);
        row.setVisible(!empty); // and not taken out: coming back it would be dressed anew
        if (empty) {
            shown = null;
            setAccessibleText(null);
            return;
        }
        show();
    }

    /** Shows what is known of the storyline by now. */
    @Override
    public void show() {
        StoryTally.Row now = pane.row(getIndex());
        if (now == null || getItem() == null || now.story() != getItem()) {
            return; // the list is about to give it another storyline
        }
        pseudoClassStateChanged(CURRENT, pane.isCurrent(now.story()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        name.setText(now.name());
        counts.setText(String.format("%,d / %,d", now.inView(), now.size()));
        span.setText(span(now, MONTH));
        rise.setText(now.rise() == null ? "" : "↗ ×" + times(now.rise().times()));
        showColor(Storylines.color(now.story()));
        String said = now.rise() == null
                ? ""
                : "\nrises: " + now.rise().now() + " in view, " + now.rise().before()
                        + " in the stretch before, which is as long";
        tooltip.setText(now.name() + "\n" + span(now, DAY) + ", " + events(now.size()) + said
                + "\nclick: show all of its time · Shift+click: show nothing else");
        setAccessibleText(now.name() + ", " + now.inView() + " in view of " + events(now.size()) + ", " + span(now, DAY)
                + (now.rise() == null ? "" : ", rises"));
        row.requestLayout();
    }

    private void showColor(int color) {
        bars.getStyleClass().remove(colorStyle);
        colorStyle = "topic-color-" + color;
        bars.getStyleClass().add(colorStyle);
    }

    private static String span(StoryTally.Row row, DateTimeFormatter format) {
        String first = LocalDate.ofEpochDay(row.first()).format(format);
        String last = LocalDate.ofEpochDay(row.last()).format(format);
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String events(int count) {
        return Counts.of(count, "event");
    }

    private static String times(double times) {
        return times < 9.5 ? String.format(Locale.ROOT, "%.1f", times).replace(".0", "") : "" + Math.round(times);
    }

    /** Places the parts by hand, as the list of topics does. */
    private final class Row extends Pane {
        private static final double LEFT = 14;
        private static final double SCROLL_BAR = 9;
        /** Of every row the same, so that bars below each other are of the same days. */
        private static final double SPAN = 124;

        private static final double BASE = 40;
        private static final double TALLEST = 13;

        @Override
        protected void layoutChildren() {
            double width = Math.min(getWidth() + SCROLL_BAR, getListView().getWidth()); // below the head of the counts
            double right = width - LEFT;
            double countsWidth = counts.prefWidth(-1);
            double riseWidth = rise.getText().isEmpty() ? 0 : rise.prefWidth(-1);
            counts.resizeRelocate(right - countsWidth, 5, countsWidth, 18);
            rise.resizeRelocate(right - countsWidth - riseWidth - 8, 5, riseWidth, 18);
            double room = right - countsWidth - riseWidth - LEFT - (riseWidth > 0 ? 16 : 8);
            name.resizeRelocate(LEFT, 5, Math.max(20, room), 18);
            span.resizeRelocate(right - SPAN, 25, SPAN, 18);
            current.resizeRelocate(0, 0, 3, HEIGHT);
            draw(Math.max(20, right - SPAN - LEFT - 6));
        }

        private void draw(double width) {
            bars.getElements().clear();
            StoryTally.Row now = shown;
            if (now == null) {
                return;
            }
            int most = now.parts().stream().mapToInt(Integer::intValue).max().orElse(1);
            box(LEFT, BASE, LEFT + width, BASE + 1);
            for (int part = 0; part < now.parts().size(); part++) {
                int count = now.parts().get(part);
                if (count > 0) {
                    double left = Math.rint(LEFT + width * part / now.parts().size());
                    double end =
                            Math.rint(LEFT + width * (part + 1) / now.parts().size());
                    double height = Math.max(2, Math.rint(TALLEST * count / Math.max(3, most)));
                    box(left, BASE - height, Math.max(left + 1, end - (end - left > 3 ? 1 : 0)), BASE);
                }
            }
        }

        private void box(double left, double top, double right, double bottom) {
            bars.getElements()
                    .addAll(
                            new MoveTo(left, top),
                            new HLineTo(right),
                            new VLineTo(bottom),
                            new HLineTo(left),
                            new ClosePath());
        }

        @Override
        protected double computePrefWidth(double height) {
            return 100;
        }
    }
}
