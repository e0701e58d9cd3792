package annals.ui.telling;

import annals.explore.own.StoryDesk;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Drags a step to another place: a line shows where it would come. */
final class StepDrag {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final double SHORTEST = 5;

    private final StoryDesk desk;
    private @Nullable StepCell dragged;
    private @Nullable StepCell over;
    private double begun;
    private boolean moving;
    private boolean after;

    StepDrag(StoryDesk desk) {
        this.desk = desk;
    }

    void listen(StepCell cell) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            dragged = cell.isEmpty() || cell.isEditing() ? null : cell;
            begun = event.getSceneY();
            moving = false;
        });
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop());
    }

    private void drag(MouseEvent event) {
        if (dragged == null || (!moving && Math.abs(event.getSceneY() - begun) < SHORTEST)) {
            return;
        }
        moving = true;
        mark(null, false);
        for (Node node : dragged.getListView().lookupAll(".step-cell")) {
            if (node instanceof StepCell cell && !cell.isEmpty() && cell.isVisible()) {
                Bounds bounds = cell.localToScene(cell.getBoundsInLocal());
                if (event.getSceneY() >= bounds.getMinY() && event.getSceneY() < bounds.getMaxY()) {
                    Point2D inside = cell.sceneToLocal(event.getSceneX(), event.getSceneY());
                    mark(cell, inside.getY() > cell.getHeight() / 2);
                }
            }
        }
        event.consume();
    }

    private void mark(@Nullable StepCell cell, boolean behind) {
        if (over != null) {
            over.pseudoClassStateChanged(BEFORE, false);
            over.pseudoClassStateChanged(AFTER, false);
        }
        over = cell;
        after = behind;
        if (cell != null) {
            cell.pseudoClassStateChanged(behind ? AFTER : BEFORE, true);
        }
    }

    private void drop() {
        StepCell from = dragged;
        StepCell target = over;
        boolean behind = after;
        mark(null, false);
        dragged = null;
        if (moving && from != null && target != null) {
            int gap = target.getIndex() + (behind ? 1 : 0);
            desk.move(from.getIndex(), gap > from.getIndex() ? gap - 1 : gap);
        }
        moving = false;
    }
}
