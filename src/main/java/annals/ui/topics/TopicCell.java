package annals.ui.topics;

import annals.explore.TagTally;
import annals.explore.query.QueryEdits.TagWish;
import annals.ui.look.SideList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One tag: a box for its state, its name over a bar, its counts. */
final class TopicCell extends SideList.Row<String> {

    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
    private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final TopicsPane pane;
    private final Region box = new Region();
    private final Region dash = new Region();
    private final Label name = new Label();
    private final Label counts = new Label();
    private final Region bar = new Region();
    private final Button pin = new Button(null, new FontIcon(Feather.BOOKMARK));
    private final Tooltip tooltip = new Tooltip();
    private final Tooltip pinTip = new Tooltip();
    private final Row row = new Row();
    private String colorStyle = "";
    private TagTally.@Nullable Row shown;

    TopicCell(TopicsPane pane) {
        this.pane = pane;
        box.getStyleClass().add("topic-box");
        dash.getStyleClass().add("topic-dash");
        name.getStyleClass().add("topic-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        counts.getStyleClass().add("topic-counts");
        bar.getStyleClass().add("topic-bar");
        pin.getStyleClass().setAll("topic-pin");
        pin.setFocusTraversable(false);
        pin.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        pin.setOnAction(event -> pane.togglePin(getItem()));
        pin.setTooltip(pinTip);
        row.getChildren().addAll(bar, box, dash, name, counts, pin);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        Tooltip.install(row, tooltip);
        setGraphic(row);
        hoverProperty().addListener((property, before, now) -> row.requestLayout());
        selectedProperty().addListener((property, before, now) -> row.requestLayout());
        focusedProperty().addListener((property, before, now) -> row.requestLayout());
    }

    private void clicked(MouseEvent event) {
        if (getItem() != null) {
            boolean unwant = event.getButton() == MouseButton.SECONDARY || event.isAltDown();
            pane.toggle(getItem(), unwant ? TagWish.UNWANTED : TagWish.WANTED);
        }
    }

    @Override
    protected void updateItem(String tag, boolean empty) {
        super.updateItem(tag, empty);
        row.setVisible(!empty); // and not taken out: coming back it would be dressed anew
        if (empty) {
            shown = null;
            setAccessibleText(null);
            return;
        }
        name.setText(tag);
        tooltip.setText(tag + "\nclick: wanted, Alt+click: unwanted, P: pin");
        show();
    }

    /** Shows what is known of the topic by now; of what has not changed nothing is touched. */
    @Override
    public void show() {
        TagTally.Row now = pane.row(getIndex());
        if (now == null || !now.tag().equals(getItem())) {
            return; // the list is about to give it another topic
        }
        row.showShare(pane.share(now));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        pseudoClassStateChanged(WANTED, now.wish() == TagWish.WANTED);
        pseudoClassStateChanged(UNWANTED, now.wish() == TagWish.UNWANTED);
        pseudoClassStateChanged(ABSENT, now.inView() == 0);
        pseudoClassStateChanged(PINNED, now.pinned());
        showColor(now.color());
        counts.setText(String.format("%,d / %,d", now.inView(), now.inAll()));
        pinTip.setText(now.pinned() ? "Unpin (P)" : "Pin: keep on top (P)");
        pin.setAccessibleText((now.pinned() ? "Unpin " : "Pin ") + now.tag());
        setAccessibleText(now.tag() + ", " + now.inView() + " in view of " + now.inAll() + ", " + wordFor(now.wish())
                + (now.pinned() ? ", pinned" : ""));
        row.requestLayout();
    }

    private boolean isPinned() {
        return shown != null && shown.pinned();
    }

    /** A topic's bar has its colour, the same as on the timeline. */
    private void showColor(int color) {
        String style = color < 0 ? "" : "topic-color-" + color;
        if (!style.equals(colorStyle)) {
            bar.getStyleClass().remove(colorStyle);
            colorStyle = style;
            if (!style.isEmpty()) {
                bar.getStyleClass().add(style);
            }
        }
    }

    private static String wordFor(TagWish wish) {
        return switch (wish) {
            case WANTED -> "wanted";
            case UNWANTED -> "unwanted";
            case NEITHER -> "neither wanted nor unwanted";
        };
    }

    /** Places the parts by hand: a thousand cells pass by in a scroll. */
    private final class Row extends Pane {
        private static final double LEFT = 14;
        private static final double BOX = 13;
        private static final double SCROLL_BAR = 9;
        private double share;

        /** How full the bar is. */
        void showShare(double now) {
            if (share != now) {
                share = now;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            double width = Math.min(getWidth() + SCROLL_BAR, getListView().getWidth()); // below the head of the counts
            double countsWidth = counts.prefWidth(-1);
            double nameX = LEFT + BOX + 11;
            double room = Math.max(20, width - nameX - countsWidth - (isPinShown() ? 40 : 22));
            box.resizeRelocate(LEFT, 8, BOX, BOX);
            dash.resizeRelocate(LEFT + 3, 8 + BOX / 2 - 0.5, BOX - 6, 1.5);
            name.resizeRelocate(nameX, 5, room, 18);
            counts.resizeRelocate(width - countsWidth - 14, 5, countsWidth, 18);
            pin.resizeRelocate(width - countsWidth - 14 - 20, 5, 18, 18);
            bar.resizeRelocate(nameX, 25, share == 0 ? 0 : Math.max(3, (width - nameX - 14) * share), 2);
        }

        /** While the pin is not seen, the name has its place. */
        private boolean isPinShown() {
            return isPinned()
                    || TopicCell.this.isHover()
                    || (TopicCell.this.isSelected() && TopicCell.this.isFocused());
        }

        @Override
        protected double computePrefWidth(double height) {
            return 100;
        }
    }
}
