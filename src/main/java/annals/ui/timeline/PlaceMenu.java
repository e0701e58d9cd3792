package annals.ui.timeline;

import annals.chronicle.Chronicle;
import annals.explore.Session;
import annals.explore.picture.Picture;
import annals.explore.query.DateWords;
import annals.explore.query.QueryEdits;
import annals.model.DateText;
import annals.model.EventId;
import annals.model.Query;
import annals.model.Span;
import annals.timeline.Target;
import annals.timeline.Tie;
import annals.ui.look.InquiryItems;
import annals.ui.own.OwnMenus;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;

/** What can be done with what is under the pointer: an event, a day, a stretch of days. */
final class PlaceMenu {

    private final TimelinePane pane;
    private final Session session;
    private final OwnMenus own;
    private final LanesMenu lanes;
    private final ContextMenu menu = new ContextMenu();

    PlaceMenu(TimelinePane pane, Session session, OwnMenus own, LanesMenu lanes) {
        this.pane = pane;
        this.session = session;
        this.own = own;
        this.lanes = lanes;
        menu.setId("place-menu");
        menu.setAutoHide(true);
    }

    void show(ContextMenuEvent event) {
        Optional<Picture.Hit> hit = pane.hitAt(event.getX(), event.getY());
        List<MenuItem> items = new ArrayList<>();
        switch (hit.map(Picture.Hit::target).orElse(null)) {
            case Target.Event found -> items.addAll(ofEvent(found.number()));
            case Target.Pile pile -> {
                items.add(item(
                        "List these events",
                        () -> pane.list(hit.orElseThrow().lane(), pile, event.getScreenX(), event.getScreenY())));
                items.addAll(ofSpan(Span.ofEpochDays(pile.from(), pile.to() - 1)));
            }
            case Target.Link link -> items.addAll(ofLink(link.tie()));
            case Target.Beyond beyond -> items.add(item("Go to the nearest of them", () -> pane.reveal(beyond)));
            case null -> items.addAll(ofPlace(pane.dayAt(event.getX())));
        }
        Menu arrangement = new Menu("Lanes");
        arrangement.getItems().setAll(lanes.items());
        items.add(new SeparatorMenuItem());
        items.add(item("Go to date…", pane::goToDate));
        items.add(arrangement);
        items.add(new ArcsMenu(pane.web()));
        menu.getItems().setAll(items);
        menu.show(pane, event.getScreenX(), event.getScreenY());
    }

    void hide() {
        menu.hide();
    }

    private List<MenuItem> ofEvent(int event) {
        Chronicle chronicle = session.chronicle();
        EventId id = chronicle.id(event);
        List<MenuItem> items = new ArrayList<>(List.of(item("Select", () -> session.select(id))));
        items.addAll(own.ofEvents(List.of(id)));
        items.addAll(InquiryItems.of(id, session.inquiries()));
        items.add(item("Copy headline", () -> copy(chronicle.title(event))));
        if (chronicle.topic(event) >= 0) {
            String topic = chronicle.tags().get(chronicle.topic(event)).name();
            items.add(item("Only " + topic, () -> session.wishTag(topic, QueryEdits.TagWish.WANTED)));
            items.add(item(
                    "Pin a lane for " + topic,
                    () -> session.arrange(session.view().lanes().with(topic))));
        }
        int versions = session.versioning().of(event).size();
        if (versions > 0 && session.versioning().isFolding()) {
            String name = session.versioning().isFolded(event)
                    ? "Show its " + versions + " versions one by one"
                    : "Fold its " + versions + " versions into one";
            items.add(item(name, () -> session.versioning().toggle(event)));
        }
        items.add(new SeparatorMenuItem());
        items.addAll(ofSpan(Span.of(chronicle.id(event).date())));
        return items;
    }

    private List<MenuItem> ofLink(Tie tie) {
        Chronicle chronicle = session.chronicle();
        return List.of(
                item("Go to “" + chronicle.title(tie.from()) + "”", () -> session.follow(chronicle.id(tie.from()))),
                item("Go to “" + chronicle.title(tie.to()) + "”", () -> session.follow(chronicle.id(tie.to()))));
    }

    private List<MenuItem> ofPlace(LocalDate day) {
        List<MenuItem> items = new ArrayList<>(ofSpan(Span.of(day)));
        items.add(zoom(new Span(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()))));
        items.add(zoom(new Span(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()))));
        return items;
    }

    private List<MenuItem> ofSpan(Span span) {
        List<MenuItem> items = new ArrayList<>(
                List.of(zoom(span), item("Search only " + words(span), () -> session.ask(within(span)))));
        items.add(item(
                "Compare with the time before",
                () -> session.inquiries().comparing().withBefore(span)));
        items.add(item(
                "Compare with the whole archive",
                () -> session.inquiries().comparing().withArchive(span)));
        items.addAll(own.ofDays(span));
        return items;
    }

    private MenuItem zoom(Span span) {
        return item("Zoom to " + words(span), () -> pane.visit(span));
    }

    private Query within(Span span) {
        return session.view().query().and(new Query.Dated(span, DateText.write(span)));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String words(Span span) {
        return DateWords.of(span, Locale.getDefault());
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
