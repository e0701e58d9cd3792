package annals.ui.detail;

import annals.explore.Lane;
import annals.explore.Pick;
import annals.explore.Session;
import annals.explore.Storylines;
import annals.explore.own.OwnWork;
import annals.explore.query.Hits;
import annals.explore.query.QueryEdits;
import annals.explore.query.QueryEdits.TagWish;
import annals.explore.texts.EventCopies;
import annals.library.EventDetail;
import annals.library.Settings;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Query;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import annals.ui.own.LabelChips;
import annals.ui.own.OwnActions;
import annals.workspace.Note;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The selected event, rendered in a browser that can neither run nor fetch anything. */
public final class DetailPane extends VBox {

    private static final String INVITATION = "Click an event to read it here";
    private static final String ZOOM = "text.zoom";
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 2.5;

    private final Session session;
    private final OwnWork own;
    private final OwnActions actions;
    private final LabelChips labels = new LabelChips(this::label);
    private final DetailNotes notes;
    private final Look look;
    private final Settings settings;
    private final Lane details;
    private final Consumer<String> openInBrowser;
    private final StackPane page = new StackPane();
    private final Label hint = new Label(INVITATION);
    private final Button cancel = new Button("Cancel");
    private final VBox message = new VBox(10, hint, cancel);
    private final PauseTransition slow = new PauseTransition(Duration.millis(100));
    private final DetailBar bar = new DetailBar(this);
    private final StorylineSection storyline;
    private final Runnable unsubscribe;
    private final Runnable unsubscribeOwn;
    private final ChangeListener<Palette> themeListener = (property, before, now) -> render();

    /** Made when it is first needed: it costs more than a second. */
    private @Nullable InertBrowser browser;

    private @Nullable EventId asked;
    private @Nullable EventDetail shown;
    private Query query;
    private boolean settled = true;
    private double zoom;

    /** @param openInBrowser is given web addresses that were clicked, and nothing else */
    public DetailPane(
            Session session,
            OwnWork own,
            OwnActions actions,
            Look look,
            Settings settings,
            Consumer<String> openInBrowser) {
        this.session = session;
        this.own = own;
        this.actions = actions;
        this.look = look;
        this.settings = settings;
        this.openInBrowser = openInBrowser;
        notes = new DetailNotes(this, session, own, this::showOwn);
        details = session.details().lane();
        query = session.view().query();
        zoom = Math.clamp(settings.number(ZOOM).orElse(1), SMALLEST, LARGEST);
        getStyleClass().addAll("side-pane", "detail-pane");
        getStylesheets()
                .add(Objects.requireNonNull(DetailPane.class.getResource("detail.css"))
                        .toExternalForm());
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        cancel.getStyleClass().add("small-button");
        cancel.setId("cancel-reading");
        cancel.setOnAction(event -> session.select(null));
        slow.setOnFinished(event -> showHint("Reading the event…", true));
        message.getStyleClass().add("message");
        page.getChildren().add(message);
        showHint(INVITATION);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(bar, labels, page);
        setMinWidth(220);
        unsubscribe = session.onChange(this::follow);
        unsubscribeOwn = own.onChange(this::showOwn);
        look.paletteProperty().addListener(themeListener);
        storyline = new StorylineSection(session, this::render);
        follow();
    }

    /** Hears nothing any more. */
    public void close() {
        notes.finish();
        unsubscribe.run();
        unsubscribeOwn.run();
        details.forget();
        storyline.close();
        slow.stop();
        look.paletteProperty().removeListener(themeListener);
        if (browser != null) {
            browser.close();
        }
    }

    public void remember() {
        settings.put(ZOOM, zoom);
    }

    /** Whether what is selected is what is shown. */
    public boolean isSettled() {
        return settled;
    }

    /** @param factor above 1 makes the text larger */
    public void zoomText(double factor) {
        zoom = Math.clamp(zoom * factor, SMALLEST, LARGEST);
        if (browser != null) {
            browser.zoom(zoom);
        }
    }

    public void copyAsText() {
        copy(EventCopies::text);
    }

    public void copyAsMarkdown() {
        copy(EventCopies::markdown);
    }

    public void copyLink() {
        copy(EventCopies::link);
    }

    void toggleStar() {
        notes.event().ifPresent(own::toggleStar);
    }

    void label() {
        notes.event().ifPresent(event -> actions.label(List.of(event)));
    }

    void write() {
        notes.subject().ifPresent(actions::write);
    }

    /** Shows the notes on something: in its event's page, where it has one. */
    public void read(Note.Subject subject) {
        notes.read(subject);
    }

    /** Puts the notes away that are read on what has no page of its own; false where none are. */
    public boolean leaveNotes() {
        boolean there = notes.beside() != null;
        if (there) {
            notes.select(null);
            showOwn();
            showHint(INVITATION);
        }
        return there;
    }

    /** Lets a note be written on something, below what is shown of it. */
    public void write(Note.Subject subject) {
        notes.write(subject);
    }

    void findWay() {
        if (asked != null) {
            session.inquiries().pick(asked, Pick.Purpose.WAY);
        }
    }

    private void showOwn() {
        Optional<EventId> event = notes.event();
        bar.starred(event.filter(own::isStarred).isPresent());
        labels.show(event.map(own.workspace()::labelsOf).orElse(List.of()));
        boolean present =
                shown == null ? notes.beside() != null : shown.event().id().equals(asked);
        if (present && notes.areOthers()) {
            render();
        }
    }

    private void copy(Function<Event, String> form) {
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(form.apply(shown.event()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void follow() {
        followQuery();
        storyline.follow();
        EventId selected = session.view().selected();
        if (Objects.equals(selected, asked)) {
            return;
        }
        asked = selected;
        notes.select(selected);
        showOwn();
        if (selected == null) {
            details.forget();
            storyline.show(null);
            slow.stop();
            shown = null;
            settled = true;
            showHint(INVITATION);
            return;
        }
        settled = false;
        slow.playFromStart();
        session.details().ask(details, selected, this::received, this::failed);
    }

    /** Chips change their look on the page as it stands; other words that are searched for need another page. */
    private void followQuery() {
        Query before = query;
        query = session.view().query();
        if (shown == null || query.equals(before)) {
            return;
        }
        if (!Hits.of(query).equals(Hits.of(before))) {
            render();
        } else if (browser != null) {
            browser.restyle(this::chipClass);
        }
    }

    private @Nullable String chipClass(String address) {
        return address.startsWith(EventHtml.TAG)
                ? EventHtml.chipClass(QueryEdits.wish(query, address.substring(EventHtml.TAG.length())))
                : null;
    }

    private void received(Optional<EventDetail> detail) {
        slow.stop();
        shown = detail.orElse(null);
        if (shown == null) {
            settled = true;
            showHint("This event is not in the archive");
        } else {
            storyline.show(shown.event().id());
        }
    }

    private void failed(Exception e) {
        slow.stop();
        storyline.show(null);
        shown = null;
        settled = true;
        showHint("This event could not be read: " + e.getMessage());
    }

    private void showHint(String text) {
        showHint(text, false);
    }

    private void showHint(String text, boolean waiting) {
        hint.setText(text);
        cancel.setVisible(waiting);
        cancel.setManaged(waiting);
        message.setVisible(true);
        bar.offerNothing();
        if (browser != null) {
            browser.node().setVisible(false);
        }
    }

    private void render() {
        Note.Subject beside = notes.beside();
        if (shown == null && beside == null) {
            return;
        }
        if (browser == null) {
            browser = new InertBrowser(this::follow, () -> settled = true);
            browser.zoom(zoom);
            page.getChildren().add(browser.node());
        }
        browser.node().setVisible(true);
        message.setVisible(false);
        bar.offer(notes.event().isPresent(), shown != null);
        settled = false;
        List<Note> noted = notes.show();
        browser.show(
                shown == null
                        ? NotesHtml.page(Objects.requireNonNull(beside), noted, look.palette())
                        : EventHtml.page(shown, noted, groups(), session.view().query(), look.palette()),
                look.palette().panel());
    }

    /** What the event belongs to. */
    private String groups() {
        return shown == null ? "" : VersionsHtml.section(session, shown.event().id()) + storyline.html();
    }

    private void follow(String address, boolean alternative) {
        if (address.startsWith(NotesHtml.NOTE)) {
            Platform.runLater(() -> notes.edit(address.substring(NotesHtml.NOTE.length())));
        } else if (address.equals(NotesHtml.NEW_NOTE)) {
            Platform.runLater(notes::add);
        } else if (address.startsWith(EventHtml.EVENT)) {
            EventId.parse(address.substring(EventHtml.EVENT.length()))
                    .ifPresent(id -> Platform.runLater(() -> session.inquiries().follow(id)));
        } else if (address.startsWith(EventHtml.TAG)) {
            String tag = address.substring(EventHtml.TAG.length());
            Platform.runLater(() -> wish(tag, alternative ? TagWish.UNWANTED : TagWish.WANTED));
        } else if (address.startsWith(StorylineHtml.STORYLINE)) {
            int number = Integer.parseInt(address.substring(StorylineHtml.STORYLINE.length()));
            Platform.runLater(() -> Storylines.frame(session, number));
        } else if (address.startsWith(EventHtml.OUTSIDE)) {
            String outside = address.substring(EventHtml.OUTSIDE.length());
            EventHtml.webAddress(outside).ifPresent(uri -> openInBrowser.accept(outside));
        }
    }

    /** A second click takes back what the first one said. */
    private void wish(String tag, TagWish wish) {
        boolean said = QueryEdits.wish(session.view().query(), tag) == wish;
        session.wishTag(tag, said ? TagWish.NEITHER : wish);
    }
}
