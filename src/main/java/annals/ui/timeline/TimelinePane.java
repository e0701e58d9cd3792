package annals.ui.timeline;

import annals.explore.Picture;
import annals.explore.Pictures;
import annals.explore.Session;
import annals.explore.View;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Viewport;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import annals.ui.look.TextWidths;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.value.ChangeListener;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The timeline. It is drawn at most once a pulse, and only after something changed. */
public final class TimelinePane extends Region {

    private static final double WHEEL_STEP = 1.2;
    private static final int NONE = -1;

    private final Canvas canvas = new Canvas();
    private final Session session;
    private final Look look;
    private final Pictures pictures;
    private final Runnable unsubscribe;
    private final ChangeListener<Palette> themeListener = (property, before, now) -> requestLayout();

    private @Nullable Picture picture;
    private int hovered = NONE;
    private double draggedFrom;
    private boolean dragged;

    public TimelinePane(Session session, Look look) {
        this.session = session;
        this.look = look;
        pictures = new Pictures(session.chronicle(), new TextWidths(TimelinePainter.LABEL), Locale.getDefault());
        unsubscribe = session.onChange(this::requestLayout);
        look.paletteProperty().addListener(themeListener);
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleText("Timeline");
        setId("timeline");
        setMinSize(200, 160);
        listen();
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        look.paletteProperty().removeListener(themeListener);
    }

    private void listen() {
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(eventAt(e.getX(), e.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(NONE));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        picture = pictures.of(
                session.view(), session.matching(), width, height - TimelinePainter.AXIS_HEIGHT - TimelinePainter.FOOT);
        new TimelinePainter(canvas.getGraphicsContext2D(), look.palette(), width, height)
                .paint(picture, selectedNumber(), hovered);
    }

    private int selectedNumber() {
        return session.view().selected() == null
                ? NONE
                : session.chronicle().numberOf(session.view().selected()).orElse(NONE);
    }

    private Viewport viewport() {
        View view = session.view();
        return new Viewport(view.from(), view.to(), Math.max(1, getWidth()));
    }

    /** The longest stretch worth looking at: the archive and as much again. */
    private double longest() {
        return session.chronicle().isEmpty() ? 365 : session.chronicle().span().days() * 2.0;
    }

    private void look(Viewport next) {
        Viewport kept = session.chronicle().isEmpty()
                ? next
                : next.within(
                        session.chronicle().day(0),
                        session.chronicle().day(session.chronicle().size() - 1) + 1.0);
        session.look(kept.from(), kept.to());
    }

    /** Zooms around the middle; 2 halves the stretch in sight. */
    public void zoom(double factor) {
        look(viewport().zoomedAt(getWidth() / 2, factor, longest()));
    }

    /** Pans by a part of the width; positive goes to later days. */
    public void pan(double share) {
        look(viewport().pannedBy(-share * getWidth()));
    }

    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double delta = event.getDeltaX() + event.getDeltaY();
        if (delta != 0) {
            look(
                    sideways
                            ? viewport().pannedBy(delta)
                            : viewport()
                                    .zoomedAt(event.getX(), Math.pow(WHEEL_STEP, event.getDeltaY() / 40), longest()));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        draggedFrom = event.getX();
        dragged = false;
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragged = dragged || Math.abs(event.getX() - draggedFrom) > 3;
            if (dragged) {
                look(viewport().pannedBy(event.getX() - draggedFrom));
                draggedFrom = event.getX();
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragged) {
            return;
        }
        int number = eventAt(event.getX(), event.getY());
        if (number != NONE) {
            session.select(session.chronicle().id(number));
        } else if (event.getClickCount() == 2) {
            look(viewport().zoomedAt(event.getX(), 4, longest()));
        }
    }

    private void hover(int number) {
        if (number != hovered) {
            hovered = number;
            setCursor(number == NONE ? Cursor.DEFAULT : Cursor.HAND);
            requestLayout();
        }
    }

    /** The event whose label or card is at this point of the pane. */
    private int eventAt(double x, double y) {
        double below = y - TimelinePainter.AXIS_HEIGHT;
        OptionalInt found = switch (picture) {
            case null -> OptionalInt.empty();
            case Picture.Far far ->
                far.density().labels().stream()
                        .filter(label -> isOn(label, x, below))
                        .mapToInt(Density.Label::event)
                        .findFirst();
            case Picture.Near near ->
                near.cards().cards().stream()
                        .filter(card -> isOn(card, x, below - 8))
                        .mapToInt(Cards.Card::event)
                        .findFirst();
        };
        return found.orElse(NONE);
    }

    private static boolean isOn(Density.Label label, double x, double y) {
        boolean onText =
                x >= label.x() - 3 && x <= label.x() + label.width() && y >= label.y() - 13 && y <= label.y() + 5;
        boolean onDot = Math.abs(x - label.x()) <= 5 && Math.abs(y - label.anchorY()) <= 5;
        return onText || onDot;
    }

    private static boolean isOn(Cards.Card card, double x, double y) {
        return x >= card.x() && x <= card.x() + card.width() && y >= card.y() && y <= card.y() + card.height();
    }
}
