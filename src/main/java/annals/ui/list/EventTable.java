package annals.ui.list;

import annals.chronicle.Chronicle;
import annals.explore.EventSorter.Column;
import annals.explore.EventSorter.Order;
import annals.explore.own.Marked;
import annals.explore.query.Hits;
import annals.explore.texts.EventTexts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The table's columns and rows. What a row says is looked up when it comes into sight. */
final class EventTable extends TableView<Integer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final double ROW = 28;
    private static final double ROOM_FOR_TAGS = 760;
    private static final double ROOM_FOR_TOPIC = 520;

    private final Chronicle chronicle;
    private final Supplier<Hits> hits;
    private final Supplier<Marked> own;
    private final IntUnaryOperator versions;
    private final Label nothing = new Label();

    /** @param versions of how many an event that is shown stands for, itself among them */
    EventTable(
            Chronicle chronicle, EventRows rows, Supplier<Hits> hits, Supplier<Marked> own, IntUnaryOperator versions) {
        super(rows);
        this.chronicle = chronicle;
        this.hits = hits;
        this.own = own;
        this.versions = versions;
        setId("events");
        setAccessibleText("Events in view");
        setFixedCellSize(ROW);
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(table -> new Row());
        TableColumn<Integer, Integer> topic = column(Column.TOPIC, "Topic", 90, 150, 600);
        TableColumn<Integer, Integer> tags = column(Column.TAGS, "Tags", 90, 210, 2000);
        getColumns().add(column(Column.DATE, "Date", 106, 110, 116));
        getColumns().add(column(Column.HEADLINE, "Headline", 160, 420, 4000));
        getColumns().add(topic);
        getColumns().add(tags);
        getColumns().add(column(Column.LINKS, "Links", 60, 64, 70));
        getColumns().getFirst().getStyleClass().add("first");
        getColumns().getLast().getStyleClass().add("numbers");
        widthProperty().addListener((property, before, now) -> {
            tags.setVisible(now.doubleValue() >= ROOM_FOR_TAGS);
            topic.setVisible(now.doubleValue() >= ROOM_FOR_TOPIC);
        });
    }

    private TableColumn<Integer, Integer> column(
            Column column, String name, double narrowest, double width, double widest) {
        TableColumn<Integer, Integer> made = new TableColumn<>(name);
        made.setUserData(column);
        made.setReorderable(false);
        made.setMinWidth(narrowest);
        made.setMaxWidth(widest);
        made.setPrefWidth(width);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(ignored -> switch (column) {
            case HEADLINE -> new HeadlineCell(chronicle, hits, own, versions);
            case LINKS -> {
                TextCell cell = new TextCell(event -> text(column, event));
                cell.setAlignment(Pos.CENTER_RIGHT);
                yield cell;
            }
            case DATE, TOPIC, TAGS -> new TextCell(event -> text(column, event));
        });
        return made;
    }

    private String text(Column column, int event) {
        return switch (column) {
            case DATE -> LocalDate.ofEpochDay(chronicle.day(event)).format(DAY);
            case HEADLINE -> chronicle.title(event);
            case TOPIC -> EventTexts.topic(chronicle, event);
            case TAGS -> EventTexts.tags(chronicle, event);
            case LINKS -> Integer.toString(chronicle.degree(event));
        };
    }

    /** What stands in the place of rows where there are none. */
    void explain(String why) {
        nothing.setText(why);
    }

    /** Whether a row can be seen as a whole. */
    boolean isInSight(int row) {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && row >= flow.getFirstVisibleCell().getIndex()
                && row < flow.getLastVisibleCell().getIndex();
    }

    /** What the heads of the columns say. */
    Order order() {
        return getSortOrder().isEmpty()
                ? Order.BY_DATE
                : new Order(
                        (Column) getSortOrder().getFirst().getUserData(),
                        getSortOrder().getFirst().getSortType() == TableColumn.SortType.DESCENDING);
    }

    /** Has the heads of the columns say an order, which is then asked for. */
    void order(Order wanted) {
        getSortOrder()
                .setAll(getColumns().stream()
                        .filter(column -> column.getUserData() == wanted.by() && !wanted.equals(Order.BY_DATE))
                        .peek(column -> column.setSortType(
                                wanted.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING))
                        .toList());
    }

    /** A row that a screen reader reads as one sentence. */
    private final class Row extends TableRow<Integer> {
        @Override
        protected void updateItem(Integer event, boolean empty) {
            super.updateItem(event, empty);
            boolean nothing = empty || event == null;
            String topic = nothing ? "" : text(Column.TOPIC, event);
            setAccessibleText(
                    nothing
                            ? null
                            : text(Column.DATE, event) + ", " + text(Column.HEADLINE, event)
                                    + (topic.isEmpty() ? "" : ", " + topic)
                                    + ", " + text(Column.LINKS, event) + " links"
                                    + (chronicle.isStub(event) ? ", stub" : "")
                                    + made(event));
        }
    }

    private String made(int event) {
        Marked marked = own.get();
        return (marked.isStarred(event) ? ", starred" : "")
                + (marked.isNoted(event) ? ", with a note" : "")
                + marked.labels(event).stream()
                        .map(label -> ", labelled " + label.name())
                        .collect(Collectors.joining());
    }
}
