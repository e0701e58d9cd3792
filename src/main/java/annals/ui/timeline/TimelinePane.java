package annals.ui.timeline;

import annals.explore.Horizon;
import annals.explore.Picture;
import annals.explore.Pictures;
import annals.explore.Session;
import annals.explore.View;
import annals.timeline.Target;
import annals.timeline.Viewport;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import annals.ui.look.TextWidths;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The timeline. It is drawn at most once a pulse, and only after something changed. */
public final class TimelinePane extends Region {

    private static final double KEY_MILLIS = 160;

    private final Canvas canvas = new Canvas();
    private final Session session;
    private final Look look;
    private final Pictures pictures;
    private final Horizon horizon;
    private final TimelinePainter painter = new TimelinePainter();
    private final Motion motion;
    private final RangeFrame frame = new RangeFrame();
    private final Runnable unsubscribe;
    private final ChangeListener<Palette> themeListener = (property, before, now) -> requestLayout();

    private @Nullable Picture picture;
    private int hovered = Highlights.NONE;

    public TimelinePane(Session session, Look look) {
        this.session = session;
        this.look = look;
        pictures = new Pictures(session.chronicle(), new TextWidths(TimelinePainter.LABEL), Locale.getDefault());
        horizon = Horizon.of(session.chronicle());
        motion = new Motion(session::look, () -> Platform.getPreferences().isReducedMotion());
        unsubscribe = session.onChange(this::requestLayout);
        look.paletteProperty().addListener(themeListener);
        getChildren().addAll(canvas, frame);
        setFocusTraversable(true);
        setAccessibleText("Timeline");
        setId("timeline");
        setMinSize(200, 160);
        new Pointer(this, session, frame).listen();
    }

    /** Hears nothing any more. */
    public void close() {
        motion.stop();
        unsubscribe.run();
        look.paletteProperty().removeListener(themeListener);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        Picture next = pictures.of(
                session.view(), session.matching(), width, height - TimelinePainter.AXIS_HEIGHT - TimelinePainter.FOOT);
        picture = next;
        painter.paint(canvas.getGraphicsContext2D(), look.palette(), width, height, next, highlights());
    }

    private Highlights highlights() {
        View view = session.view();
        int selected = view.selected() == null
                ? Highlights.NONE
                : session.chronicle().numberOf(view.selected()).orElse(Highlights.NONE);
        double day = selected == Highlights.NONE ? 0 : session.chronicle().day(selected);
        return new Highlights(selected, day, hovered, LocalDate.now(ZoneId.systemDefault()));
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

    Optional<Target> targetAt(double x, double y) {
        return picture == null ? Optional.empty() : picture.at(x, y - TimelinePainter.AXIS_HEIGHT);
    }

    void hover(Optional<Target> target) {
        int number = target.orElse(null) instanceof Target.Event event ? event.number() : Highlights.NONE;
        setCursor(target.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (number != hovered) {
            hovered = number;
            requestLayout();
        }
    }

    Horizon horizon() {
        return horizon;
    }
}
