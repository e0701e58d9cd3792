package annals.ui.timeline;

import annals.explore.Pointing;
import annals.explore.Session;
import annals.explore.View;
import annals.explore.own.OwnWork;
import annals.explore.picture.Picture;
import annals.explore.picture.Pictures;
import annals.explore.picture.SelectedWeb;
import annals.library.Settings;
import annals.model.Span;
import annals.timeline.Target;
import annals.timeline.Tie;
import annals.timeline.Viewport;
import annals.ui.look.FineCanvas;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import annals.ui.look.TextWidths;
import annals.ui.own.OwnActions;
import annals.ui.own.OwnMenus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The timeline. It is drawn at most once a pulse, and only after something changed. */
public final class TimelinePane extends Region {

    private static final double KEY_MILLIS = 160;

    private final FineCanvas canvas = new FineCanvas();
    private final FormFade fade;
    private final Session session;
    private final OwnWork own;
    private final Look look;
    private final SelectedWeb web;
    private final Pictures pictures;
    private final TimelinePainter painter = new TimelinePainter();
    private final Motion motion;
    private final EventTip tip;
    private final PileList pileList;
    private final SetAside setAside;
    private final PlaceMenu placeMenu;
    private final NoteFlags flags;
    private final GoToDate goToDate = new GoToDate(this::visit, this::requestFocus);
    private final MenuButton lanesButton = new MenuButton(null, new FontIcon(Feather.LAYERS));
    private final RangeFrame frame = new RangeFrame();
    private final WayDrag wayDrag;
    private final ReadOnlyDoubleWrapper lanesLeft = new ReadOnlyDoubleWrapper(this, "lanesLeft");
    private final ReadOnlyDoubleWrapper lanesTop = new ReadOnlyDoubleWrapper(this, "lanesTop");
    private final Runnable unsubscribe;
    private final Runnable unsubscribeOwn;
    private final ChangeListener<Palette> themeListener = (property, before, now) -> requestLayout();

    private @Nullable Picture picture;
    /** Of the lanes of that picture. */
    private List<Emphasis> emphasized = List.of();

    private @Nullable View pictured;
    private int hovered = Highlights.NONE;
    private @Nullable Tie hoveredTie;

    public TimelinePane(Session session, OwnWork own, OwnActions actions, Look look, Settings settings) {
        this.session = session;
        this.own = own;
        this.look = look;
        web = new SelectedWeb(session, settings, this::requestLayout);
        pictures = new Pictures(
                session.chronicle(),
                session.storylines(),
                new TextWidths(LanePainter.LABEL),
                new TextWidths(ArcsPainter.NAME),
                Locale.getDefault());
        tip = new EventTip(this, session, own);
        pileList = new PileList(session);
        setAside = new SetAside(session, pileList);
        LanesMenu lanes = new LanesMenu(session);
        placeMenu = new PlaceMenu(this, session, new OwnMenus(own, actions), lanes);
        flags = new NoteFlags(actions);
        prepareLanesButton(lanes);
        BooleanSupplier reduced = () -> Platform.getPreferences().isReducedMotion();
        motion = new Motion(session::look, reduced);
        fade = new FormFade(reduced, this::requestLayout);
        unsubscribe = session.onChange(this::requestLayout);
        unsubscribeOwn = own.onChange(this::requestLayout);
        look.paletteProperty().addListener(themeListener);
        getChildren().add(canvas);
        getChildren().addAll(painter.layers());
        getChildren().addAll(setAside.nodes());
        wayDrag = new WayDrag(this, session);
        getChildren().addAll(flags, frame, lanesButton, goToDate, wayDrag);
        setFocusTraversable(true);
        setAccessibleText("Timeline");
        setId("timeline");
        setMinSize(200, 160);
        new Pointer(this, session, frame, wayDrag).listen();
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, placeMenu::show);
    }

    private void prepareLanesButton(LanesMenu lanes) {
        lanesButton.setId("lanes");
        lanesButton.getStyleClass().addAll("icon-button", "lanes-button");
        lanesButton.setAccessibleText("Lanes");
        lanesButton.setTooltip(new Tooltip("Lanes"));
        lanesButton.setFocusTraversable(false);
        lanesButton.setOnShowing(event -> lanesButton.getItems().setAll(lanes.items()));
        lanesButton.getItems().setAll(lanes.items());
    }

    /** Hears nothing any more. */
    public void close() {
        motion.stop();
        fade.stop();
        wayDrag.cancel();
        web.close();
        pileList.hide();
        placeMenu.hide();
        tip.show(Highlights.NONE, null);
        unsubscribe.run();
        unsubscribeOwn.run();
        look.paletteProperty().removeListener(themeListener);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        placeControls(width, height);
        Picture next = pictures.of(session.view(), session.matches(), web.current(), width, pictureHeight());
        if (moved(session.view()) && picture != null && !next.hasFormOf(picture)) {
            fade.begin(picture, emphasized);
        }
        canvas.fit(width, height);
        GraphicsContext g = canvas.getGraphicsContext2D();
        picture = next;
        lanesLeft.set(next.gutter());
        lanesTop.set(TimelinePainter.AXIS_HEIGHT
                + next.arcs().height()
                + next.signs().height());
        pictured = session.view();
        emphasized = emphasis(next);
        painter.paint(g, look.palette(), width, height, next, highlights(), emphasized, fade.leaving());
        flags.place(own.marked().onDays(), next, painter.upperNames(next), lanesButton);
        new VersionsPainter(g, look.palette(), session.folded()).paint(next);
        new MarksPainter(g, look.palette(), own.marked()).paint(next);
    }

    /** One for each lane. */
    private List<Emphasis> emphasis(Picture shown) {
        BitSet strong = strong();
        if (strong == null) {
            return Collections.nCopies(shown.strips().size(), Emphasis.none(session.chronicle()));
        }
        return pictures.byLane(session.view(), session.matches(), web.current(), pictureHeight()).stream()
                .map(lane -> Emphasis.of(session.chronicle(), strong, lane))
                .toList();
    }

    /** The events that keep their strength while all others fade: those of what is pointed at, or else those of a way; null for all. */
    private @Nullable BitSet strong() {
        Pointing.PointedAt pointed = session.pointing().now();
        if (pointed != null) {
            return pointed.events();
        }
        List<Integer> way = session.inquiries().ways().events();
        if (way.isEmpty()) {
            return null;
        }
        BitSet events = new BitSet();
        way.forEach(events::set);
        return events;
    }

    /** Whether the view moved since it was drawn, while what it shows stayed the same. */
    private boolean moved(View view) {
        return pictured != null
                && pictured.query().equals(view.query())
                && pictured.lanes().equals(view.lanes())
                && (pictured.from() != view.from() || pictured.to() != view.to());
    }

    private void placeControls(double width, double height) {
        setAside.place(gutter(), width, height);
        lanesButton.autosize();
        double button = lanesButton.getWidth();
        lanesButton.relocate(gutter() > 0 ? 8.0 : width - button - 3, 4);
        goToDate.autosize();
        goToDate.relocate(Math.rint((width - goToDate.getWidth()) / 2), TimelinePainter.AXIS_HEIGHT + 8);
    }

    private Highlights highlights() {
        View view = session.view();
        int selected = view.selected() == null
                ? Highlights.NONE
                : session.folded()
                        .standIn(session.chronicle().numberOf(view.selected()).orElse(Highlights.NONE));
        double day = selected == Highlights.NONE ? 0 : session.chronicle().day(selected);
        return new Highlights(
                selected,
                day,
                hovered,
                hoveredTie,
                session.inquiries().ways().events(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    /** The stretch in view, as wide as what is right of the lanes' headers. */
    Viewport viewport() {
        View view = session.view();
        return new Viewport(view.from(), view.to(), Math.max(1, getWidth() - gutter()));
    }

    /** Where a movement under way will end; where the view is, when there is none. */
    Viewport destination() {
        return motion.isRunning()
                ? new Viewport(motion.fromEnd(), motion.toEnd(), viewport().width())
                : viewport();
    }

    /** How much of the pane's left the lanes' headers take. */
    public ReadOnlyDoubleProperty lanesLeftProperty() {
        return lanesLeft.getReadOnlyProperty();
    }

    /** How much of the pane's upper part the axis and what links events take. */
    public ReadOnlyDoubleProperty lanesTopProperty() {
        return lanesTop.getReadOnlyProperty();
    }

    double gutter() {
        return Pictures.gutter(session.view().lanes());
    }

    /** The longest stretch worth looking at: all that there is, and as much again. */
    double longest() {
        double all =
                session.chronicle().isEmpty() ? 0 : session.chronicle().span().days() * 2.0;
        return Math.max(365, all);
    }

    /** Goes to a stretch in as many milliseconds; at once with 0. */
    void go(Viewport wanted, double millis) {
        Viewport kept = session.chronicle().isEmpty()
                ? wanted
                : wanted.within(
                        session.chronicle().day(0),
                        session.chronicle().day(session.chronicle().size() - 1) + 1.0);
        if (millis == 0) {
            motion.stop();
            session.look(kept.from(), kept.to());
        } else {
            motion.move(session.view().from(), session.view().to(), kept.from(), kept.to(), millis);
        }
    }

    /** Goes to days in view, with a little air. */
    void show(double from, double to, double air) {
        double room = Math.max((to - from) * air, (Viewport.SHORTEST - (to - from)) / 2);
        go(new Viewport(from - room, to + room, viewport().width()), Motion.LONGEST_MILLIS);
    }

    /** Glides to a stretch. */
    public void travel(double from, double to) {
        go(new Viewport(from, to, viewport().width()), Motion.LONGEST_MILLIS);
    }

    /** Whether the view stands where it was asked to be. */
    public boolean isSettled() {
        return !motion.isRunning()
                && !fade.isRunning()
                && web.isSettled()
                && session.storylines().isSettled();
    }

    /** Whatever moves the view, it stays where it is now. */
    void halt() {
        motion.stop();
    }

    /** Zooms around the middle; 2 halves the stretch in sight. */
    public void zoom(double factor) {
        go(destination().zoomedAt(viewport().width() / 2, factor, longest()), KEY_MILLIS);
    }

    /** Pans by a part of the width; positive goes to later days. */
    public void pan(double share) {
        go(destination().pannedBy(-share * viewport().width()), KEY_MILLIS);
    }

    Optional<Picture.Hit> hitAt(double x, double y) {
        return picture == null ? Optional.empty() : picture.at(x, y - TimelinePainter.AXIS_HEIGHT);
    }

    Optional<Target> targetAt(double x, double y) {
        return hitAt(x, y).map(Picture.Hit::target);
    }

    LocalDate dayAt(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(viewport().day(x - gutter())));
    }

    /** Shows what a pile holds, in a list beside the pointer. */
    void list(int lane, Target.Pile pile, double screenX, double screenY) {
        int[] events = pictures.pile(session.view(), session.matches(), web.current(), pictureHeight(), lane, pile);
        pileList.show(this, Span.ofEpochDays(pile.from(), pile.to() - 1), events, screenX, screenY);
    }

    void hideList() {
        pileList.hide();
    }

    private double pictureHeight() {
        return Math.floor(getHeight()) - TimelinePainter.AXIS_HEIGHT - TimelinePainter.FOOT;
    }

    /** Asks for a date to go to. */
    public void goToDate() {
        goToDate.open();
    }

    /** Goes to a span, as a step that one can come back from. */
    public void visit(Span span) {
        double from = (double) span.first().toEpochDay();
        double to = (double) span.last().toEpochDay() + 1;
        double room = Math.max((to - from) / 30, (Viewport.SHORTEST - (to - from)) / 2);
        motion.stop();
        session.visit(from - room, to + room);
    }

    void hover(Optional<Target> target) {
        int number = target.orElse(null) instanceof Target.Event event ? event.number() : Highlights.NONE;
        Tie tie = target.orElse(null) instanceof Target.Link link ? link.tie() : null;
        Cursor idle = session.inquiries().picking() == null ? Cursor.DEFAULT : Cursor.CROSSHAIR;
        setCursor(target.isPresent() ? Cursor.HAND : idle);
        hover(number, tie);
    }

    /** Has an event stand out as if the pointer rested on it. */
    void highlight(int event) {
        hover(event, null);
    }

    private void hover(int number, @Nullable Tie tie) {
        if (number != hovered || !Objects.equals(tie, hoveredTie)) {
            hovered = number;
            hoveredTie = tie;
            tip.show(number, tie);
            requestLayout();
        }
    }

    /** Which links of the selected event are drawn. */
    public SelectedWeb web() {
        return web;
    }

    /** Brings the nearest of the links that are counted at an edge into view. */
    void reveal(Target.Beyond beyond) {
        Viewport there = viewport().revealing(beyond.nearestDay() + 0.5);
        go(there, Motion.LONGEST_MILLIS);
    }
}
