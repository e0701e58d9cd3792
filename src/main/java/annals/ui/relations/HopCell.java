package annals.ui.relations;

import annals.chronicle.Chronicle;
import annals.explore.query.QueryEdits.TagWish;
import annals.explore.texts.Distance;
import annals.relations.Ways.Hop;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** An event of a way: its number, day and headline, then how far it is from the one before, and what leads from there to here. */
final class HopCell extends ListCell<HopCell.Row> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final PseudoClass STUB = PseudoClass.getPseudoClass("stub");
    private static final int TAGS_NAMED = 2;
    private static final double TAGS_WIDTH = 280;
    private static final double ROOM_FOR_TAGS = 560;
    private static final double ROOM_FOR_ALL = 880;

    private final Chronicle chronicle;
    private final BiConsumer<String, TagWish> wish;
    private final Label number = new Label();
    private final Label day = new Label();
    private final Label headline = new Label();
    private final Label days = new Label();
    private final Label kind = new Label();
    private final HBox tags = new HBox(8);
    private final HBox row = new HBox(10, number, day, headline, days, kind, tags);

    private int tagsNamed = TAGS_NAMED;

    /**
     * @param number of the event on the way, from 1
     * @param hop what leads to it; null for the first
     */
    record Row(int number, int event, @Nullable Hop hop) {}

    /** @param wish told which tag events between the two must have, or must not */
    HopCell(Chronicle chronicle, BiConsumer<String, TagWish> wish) {
        this.chronicle = chronicle;
        this.wish = wish;
        getStyleClass().add("hop");
        number.getStyleClass().add("hop-number");
        headline.getStyleClass().add("hop-headline");
        headline.setMinWidth(60);
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        fixed(number, 20);
        fixed(day, 84);
        fixed(days, 98);
        fixed(kind, 76);
        tags.getStyleClass().add("hop-tags");
        for (Label muted : new Label[] {day, days, kind}) {
            muted.getStyleClass().add("muted");
        }
        row.getStyleClass().add("hop-row");
        setPrefWidth(0);
        widthProperty().addListener((property, before, now) -> fit(now.doubleValue()));
    }

    /** Where there is little room the headline has it. */
    private void fit(double width) {
        shown(kind, width >= ROOM_FOR_ALL);
        shown(tags, width >= ROOM_FOR_TAGS);
        int fitting = width >= ROOM_FOR_ALL ? TAGS_NAMED : 1;
        double wide = TAGS_WIDTH * fitting / TAGS_NAMED;
        tags.setMinWidth(wide);
        tags.setPrefWidth(wide);
        tags.setMaxWidth(wide);
        if (fitting != tagsNamed) {
            tagsNamed = fitting;
            updateItem(getItem(), isEmpty());
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static void fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        boolean nothing = item == null || empty;
        setGraphic(nothing ? null : row);
        setAccessibleText(null);
        tags.getChildren().clear();
        if (item == null || empty) {
            return;
        }
        number.setText(Integer.toString(item.number()));
        day.setText(LocalDate.ofEpochDay(chronicle.day(item.event())).format(DAY));
        headline.setText(chronicle.title(item.event()));
        headline.pseudoClassStateChanged(STUB, chronicle.isStub(item.event()));
        Hop hop = item.hop();
        days.setText(hop == null ? "" : Distance.between(hop.from(), hop.to(), chronicle));
        kind.setText(hop == null ? "" : hop.linked() ? "archive link" : "shared tags");
        if (hop != null) {
            hop.shared().stream()
                    .limit(tagsNamed)
                    .map(tag -> chronicle.tags().get(tag).name())
                    .map(this::tag)
                    .forEach(tags.getChildren()::add);
        }
        setAccessibleText(String.join(", ", day.getText(), headline.getText(), days.getText(), kind.getText()));
    }

    private Hyperlink tag(String name) {
        Hyperlink link = new Hyperlink(name);
        link.getStyleClass().add("hop-tag");
        link.setMinWidth(0);
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(name + "\nclick: only through events that have it; Alt+click: never through them"));
        link.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            boolean never = event.isAltDown() || event.getButton() == MouseButton.SECONDARY;
            wish.accept(name, never ? TagWish.UNWANTED : TagWish.WANTED);
            event.consume();
        });
        return link;
    }
}
