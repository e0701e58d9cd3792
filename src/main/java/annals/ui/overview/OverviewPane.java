package annals.ui.overview;

import annals.explore.Horizon;
import annals.explore.Session;
import annals.explore.View;
import annals.timeline.Brush;
import annals.timeline.Viewport;
import annals.ui.look.FineCanvas;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import java.util.BitSet;
import javafx.beans.value.ChangeListener;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The whole archive in a strip, and the brush, which is what is in sight: it can be dragged, made longer or shorter at its
 * edges, and drawn anew. The bars lie on a canvas of their own, which rests while the view moves.
 */
public final class OverviewPane extends Region {

    private static final double HEIGHT = 76;
    private static final double STILL = 3;

    private final FineCanvas bars = new FineCanvas();
    private final BrushFrame frame = new BrushFrame();
    private final Session session;
    private final Look look;
    private final Horizon horizon;
    private final Runnable unsubscribe;
    private final ChangeListener<Palette> themeListener = (property, before, now) -> requestLayout();

    private @Nullable Drawn drawn;
    private @Nullable Drag drag;

    /** What the bars were drawn for. */
    private record Drawn(BitSet matching, Palette palette, double width, double height) {
        boolean isStill(BitSet otherMatching, Palette otherPalette, double otherWidth, double otherHeight) {
            return matching.equals(otherMatching)
                    && palette.equals(otherPalette)
                    && width == otherWidth
                    && height == otherHeight;
        }
    }

    private record Drag(Brush begin, Brush.Grip grip, double from) {}

    public OverviewPane(Session session, Look look) {
        this.session = session;
        this.look = look;
        horizon = Horizon.of(session.chronicle());
        unsubscribe = session.onChange(this::requestLayout);
        look.paletteProperty().addListener(themeListener);
        getChildren().addAll(frame.belowBars(), bars, frame.aboveBars());
        setId("overview");
        setAccessibleText("Overview of the whole archive");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursor(brush().gripAt(e.getX()))));
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        look.paletteProperty().removeListener(themeListener);
    }

    private Viewport whole() {
        double air = horizon.days() / 60;
        return new Viewport(horizon.first() - air, horizon.end() + air, Math.max(1, getWidth()));
    }

    private Brush brush() {
        View view = session.view();
        return new Brush(whole().x(view.from()), whole().x(view.to()));
    }

    private static Cursor cursor(Brush.Grip grip) {
        return switch (grip) {
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
            case INSIDE -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.CROSSHAIR;
        };
    }

    private void pressed(MouseEvent event) {
        drag = new Drag(brush(), brush().gripAt(event.getX()), event.getX());
    }

    private void dragged(MouseEvent event) {
        if (drag != null && Math.abs(event.getX() - drag.from()) > STILL) {
            look(drag.begin().dragged(drag.grip(), drag.from(), Math.clamp(event.getX(), 0, getWidth())));
        }
    }

    /** A click outside the brush brings it there. */
    private void released(MouseEvent event) {
        if (drag != null && drag.grip() == Brush.Grip.OUTSIDE && Math.abs(event.getX() - drag.from()) <= STILL) {
            Brush begin = drag.begin();
            look(begin.dragged(Brush.Grip.INSIDE, (begin.left() + begin.right()) / 2, event.getX()));
        }
        drag = null;
    }

    private void look(Brush wanted) {
        if (!session.chronicle().isEmpty()) {
            Viewport whole = whole();
            double lacking = Math.max(0, Viewport.SHORTEST - (whole.day(wanted.right()) - whole.day(wanted.left())));
            Viewport next = new Viewport(
                            whole.day(wanted.left()) - lacking / 2,
                            whole.day(wanted.right()) + lacking / 2,
                            whole.width())
                    .within(horizon.first(), horizon.end());
            session.look(next.from(), next.to());
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        if (drawn == null || !drawn.isStill(session.matching(), look.palette(), width, height)) {
            bars.fit(width, height);
            new BarsPainter(bars.getGraphicsContext2D(), look.palette())
                    .paint(session.chronicle(), horizon, session.matching(), whole(), height);
            frame.dress(look.palette());
            drawn = new Drawn(session.matching(), look.palette(), width, height);
        }
        if (!session.chronicle().isEmpty()) {
            frame.place(brush().visible(), width, height - BarsPainter.FOOT + 2);
        }
    }
}
