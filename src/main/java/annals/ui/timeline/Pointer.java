package annals.ui.timeline;

import annals.explore.Session;
import annals.explore.picture.Picture;
import annals.timeline.Target;
import annals.timeline.Viewport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse, wheel and touch pad do on the timeline. */
final class Pointer {

    private static final double WHEEL_STEP = 1.2;
    private static final double WHEEL_MILLIS = 120;
    private static final double STILL = 3;
    /** So long before its end a drag decides how far the view glides on. */
    private static final long THROW_NANOS = 60_000_000;

    /** A view that is let go of glides as far as it would have come in this time. */
    private static final double GLIDE_MILLIS = 90;

    private final TimelinePane pane;
    private final Session session;
    private final RangeFrame frame;
    private final WayDrag way;
    private final Deque<Move> moves = new ArrayDeque<>();
    private double pressedAt;
    private double pressedAtY;
    private double draggedFrom;
    private boolean dragged;
    private boolean framing;
    private boolean asking;

    private record Move(long nanos, double x) {}

    Pointer(TimelinePane pane, Session session, RangeFrame frame, WayDrag way) {
        this.pane = pane;
        this.session = session;
        this.frame = frame;
        this.way = way;
    }

    void listen() {
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        pane.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, e -> pane.hover(pane.targetAt(e.getX(), e.getY())));
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, e -> pane.hover(Optional.empty()));
    }

    private double inView(double x) {
        return Math.clamp(x - pane.gutter(), 0, pane.viewport().width());
    }

    /** A wheel comes in steps, between which the view moves; a touch pad comes by the pixel, and the view follows it. */
    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        boolean touch = event.isDirect() || event.isInertia() || event.getTouchCount() > 0;
        double millis = touch ? 0 : WHEEL_MILLIS;
        Viewport from = touch ? pane.viewport() : pane.destination();
        if (sideways) {
            pane.go(from.pannedBy(event.getDeltaX() + event.getDeltaY()), millis);
        } else if (event.getDeltaY() != 0) {
            double factor = Math.pow(WHEEL_STEP, event.getDeltaY() / 40);
            pane.go(zoomed(from, inView(event.getX()), factor), millis);
        }
        event.consume();
    }

    /** The day under the pointer now, and not where a movement under way will have brought it, stays under it. */
    private Viewport zoomed(Viewport destination, double x, double factor) {
        Viewport now = pane.viewport();
        double length = destination.zoomedAt(x, factor, pane.longest()).days();
        double left = now.day(x) - x / now.width() * length;
        return new Viewport(left, left + length, now.width());
    }

    private void pinched(ZoomEvent event) {
        pane.go(pane.viewport().zoomedAt(inView(event.getX()), event.getZoomFactor(), pane.longest()), 0);
        event.consume();
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        pane.halt();
        pressedAt = event.getX();
        pressedAtY = event.getY();
        draggedFrom = event.getX();
        dragged = false;
        asking = way.begins(event);
        framing = !asking && event.isShiftDown() && event.getButton() == MouseButton.PRIMARY;
        moves.clear();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dragged = dragged || hasMoved(event);
        if (asking) {
            if (dragged) {
                way.dragged(event.getX(), event.getY());
            }
        } else if (framing) {
            frame.show(
                    inView(pressedAt) + pane.gutter(),
                    inView(event.getX()) + pane.gutter(),
                    TimelinePainter.AXIS_HEIGHT,
                    pane.getHeight() - TimelinePainter.AXIS_HEIGHT);
        } else if (dragged) {
            pane.go(pane.viewport().pannedBy(event.getX() - draggedFrom), 0);
            draggedFrom = event.getX();
            moves.addLast(new Move(System.nanoTime(), event.getX()));
        }
    }

    /** From card to card above each other one drags straight down, while panning only goes sideways. */
    private boolean hasMoved(MouseEvent event) {
        double down = asking ? Math.abs(event.getY() - pressedAtY) : 0;
        return Math.max(Math.abs(event.getX() - pressedAt), down) > STILL;
    }

    private void released(MouseEvent event) {
        if (asking) {
            way.released(event.getX(), event.getY());
        } else if (framing && frame.isVisible()) {
            frame.setVisible(false);
            Viewport view = pane.viewport();
            double one = view.day(inView(pressedAt));
            double other = view.day(inView(event.getX()));
            if (dragged) {
                pane.show(Math.min(one, other), Math.max(one, other), 0);
            }
        } else if (dragged) {
            glide();
        }
        framing = false;
    }

    /** A view thrown by a drag goes on for a moment, unless the hand had come to rest. */
    private void glide() {
        long now = System.nanoTime();
        moves.removeIf(move -> now - move.nanos() > THROW_NANOS);
        if (moves.size() > 1) {
            Move first = moves.getFirst();
            Move last = moves.getLast();
            double millis = Math.max(8, (last.nanos() - first.nanos()) / 1e6);
            double speed = (last.x() - first.x()) / millis;
            if (Math.abs(speed) > 0.1) {
                pane.go(pane.viewport().pannedBy(speed * GLIDE_MILLIS), Motion.LONGEST_MILLIS);
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragged) {
            return;
        }
        Optional<Picture.Hit> hit = pane.hitAt(event.getX(), event.getY());
        Optional<Target> target = hit.map(Picture.Hit::target);
        if (event.getClickCount() == 2) {
            pane.hideList();
            closer(target, event.getX());
            return;
        }
        switch (target.orElse(null)) {
            case Target.Event found ->
                session.inquiries().choose(session.chronicle().id(found.number()));
            case Target.Pile pile ->
                pane.list(hit.orElseThrow().lane(), pile, event.getScreenX() + 8, event.getScreenY() + 8);
            case Target.Link link ->
                session.inquiries().follow(session.chronicle().id(link.tie().outer()));
            case Target.Beyond beyond -> pane.reveal(beyond);
            case null -> {}
        }
    }

    /** Into what is under the pointer: a mark's day, a bar's stretch, or else the time around it. */
    private void closer(Optional<Target> target, double x) {
        switch (target.orElse(null)) {
            case Target.Event event -> {
                double day = session.chronicle().day(event.number());
                pane.show(day, day + 1, 3);
            }
            case Target.Pile pile -> pane.show((double) pile.from(), (double) pile.to(), 0.1);
            case Target.Link link -> {}
            case Target.Beyond beyond -> {}
            case null -> pane.go(pane.viewport().zoomedAt(inView(x), 4, pane.longest()), Motion.LONGEST_MILLIS);
        }
    }
}
