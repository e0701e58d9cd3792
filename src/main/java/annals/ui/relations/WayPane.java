package annals.ui.relations;

import annals.chronicle.Chronicle;
import annals.explore.Session;
import annals.explore.WayFinding;
import annals.explore.WayFinding.Answer;
import annals.explore.WayQuestion;
import annals.explore.query.QueryEdits;
import annals.explore.query.QueryEdits.TagWish;
import annals.explore.texts.Distance;
import annals.explore.texts.WayTexts;
import annals.model.EventId;
import annals.relations.Ways.Hop;
import annals.relations.Ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The ways between two events: one event a row, each with what leads to it. There only while the view asks for a way. */
public final class WayPane extends VBox {

    private static final double ROW = 27;
    private static final int MOST_ROWS = 10;
    private static final int FEWEST_ROWS = 3;

    private final Session session;
    private final WayFinding ways;
    private final WayHead head;
    private final WayLimits limits;
    private final ListView<HopCell.Row> list = new ListView<>();
    private final Label said = new Label();
    private final Hyperlink nearest = new Hyperlink();
    private final Button action = new Button();
    private final VBox message = new VBox(8, said, nearest, action);
    private final PauseTransition working = new PauseTransition(Duration.millis(100));
    private final Runnable unsubscribe;

    private @Nullable Answer shown;
    private int shownWay = -1;
    /** Whether the selection is being made to follow the session, rather than the other way round. */
    private boolean following;

    public WayPane(Session session) {
        this.session = session;
        ways = session.inquiries().ways();
        head = new WayHead(ways::choose, this::copy, session.inquiries()::close);
        limits = new WayLimits(session, ways::limit);
        head.unfolds(limits);
        getStyleClass().add("relations-pane");
        getStylesheets()
                .add(Objects.requireNonNull(WayPane.class.getResource("relations.css"))
                        .toExternalForm());
        setId("way");
        list.setId("hops");
        list.setAccessibleText("Events of the way");
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROW * FEWEST_ROWS);
        list.setCellFactory(view -> new HopCell(session.chronicle(), this::wish));
        list.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> chosen());
        said.setWrapText(true);
        said.setId("way-said");
        nearest.setId("way-nearest");
        action.setId("way-action");
        action.getStyleClass().add("small-button");
        message.getStyleClass().add("message");
        getChildren().addAll(head, limits, new StackPane(list, message));
        working.setOnFinished(event -> say("Looking for a way…", "Cancel", session.inquiries()::close));
        unsubscribe = session.onChange(this::follow);
        follow();
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        working.stop();
    }

    /** Whether what is asked is answered and shown. */
    public boolean isSettled() {
        return ways.isSettled();
    }

    private void follow() {
        WayQuestion question = ways.question().orElse(null);
        setVisible(question != null);
        setManaged(question != null);
        if (question == null) {
            working.stop();
            shown = null;
            limits.setUnfolded(false);
            return;
        }
        limits.show(question);
        Answer answer = ways.answer().orElse(null);
        if (answer == null) {
            if (shown != null) {
                shown = null;
                working.playFromStart();
            } else if (list.getItems().isEmpty() && !message.isVisible()) {
                working.play();
            }
        } else if (!answer.equals(shown) || shownWay != ways.chosen()) {
            working.stop();
            shown = answer;
            shownWay = ways.chosen();
            show(answer);
        }
        select();
    }

    private void show(Answer answer) {
        head.show(answer, ways.chosen());
        Way way = ways.way().orElse(null);
        if (way == null) {
            sayHowNear(answer);
            return;
        }
        following = true;
        list.getItems().setAll(rows(way));
        following = false;
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), FEWEST_ROWS, MOST_ROWS) + 2);
        list.setVisible(true);
        message.setVisible(false);
    }

    private static List<HopCell.Row> rows(Way way) {
        List<HopCell.Row> rows = new ArrayList<>();
        for (Hop hop : way.hops()) {
            if (rows.isEmpty()) {
                rows.add(new HopCell.Row(1, hop.from(), null));
            }
            rows.add(new HopCell.Row(rows.size() + 1, hop.to(), hop));
        }
        return rows;
    }

    private void sayHowNear(Answer answer) {
        limits.setUnfolded(answer.failure() == null);
        boolean limited = answer.question().isLimited();
        say(
                answer.failure() == null ? noWay(answer) : answer.failure(),
                limited ? "Without limits" : "",
                () -> ways.limit(WayQuestion.between(
                        answer.question().from(), answer.question().to())));
        Chronicle chronicle = session.chronicle();
        int reached = answer.nearest();
        int first = chronicle.numberOf(answer.question().from()).orElse(-1);
        int last = chronicle.numberOf(answer.question().to()).orElse(-1);
        boolean any = reached >= 0 && reached != first;
        shown(nearest, any);
        if (any) {
            nearest.setText(chronicle.id(reached).date() + "  " + chronicle.title(reached) + " – "
                    + Distance.between(last, reached, chronicle));
            nearest.setOnAction(event -> session.follow(chronicle.id(reached)));
        }
    }

    private String noWay(Answer answer) {
        int first = session.chronicle().numberOf(answer.question().from()).orElse(-1);
        String within = answer.question().isLimited() ? " within these limits" : "";
        return answer.nearest() == first
                ? "There is no way" + within + ": nothing leads on from the first of the two events."
                : "There is no way" + within + ". The nearest that can be reached is:";
    }

    private void say(String text, String offer, Runnable offered) {
        said.setText(text);
        shown(nearest, false);
        shown(action, !offer.isEmpty());
        action.setText(offer);
        action.setOnAction(event -> offered.run());
        following = true;
        list.getItems().clear();
        following = false;
        list.setVisible(false);
        list.setPrefHeight(ROW * FEWEST_ROWS);
        message.setVisible(true);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Has the list select what the session does, where that is on the way. */
    private void select() {
        EventId selected = session.view().selected();
        int event =
                selected == null ? -1 : session.chronicle().numberOf(selected).orElse(-1);
        int row = ways.events().indexOf(event);
        following = true;
        if (row < 0 || row >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - FEWEST_ROWS));
        }
        following = false;
    }

    private void chosen() {
        HopCell.Row row = list.getSelectionModel().getSelectedItem();
        if (!following && row != null) {
            EventId event = session.chronicle().id(row.event());
            if (!event.equals(session.view().selected())) {
                session.follow(event);
            }
        }
    }

    /** A second click takes back what the first one said. */
    private void wish(String tag, TagWish wish) {
        ways.question().ifPresent(question -> {
            boolean was = QueryEdits.wish(question.through(), tag) == wish;
            limits.setUnfolded(true);
            ways.limit(
                    question.withThrough(QueryEdits.withWish(question.through(), tag, was ? TagWish.NEITHER : wish)));
        });
    }

    private void copy() {
        ways.way().ifPresent(way -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(WayTexts.text(way, session.chronicle()));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
