package annals.timeline;

import java.util.List;

/** What something covers of the screen. */
record Box(double left, double top, double right, double bottom) {

    static Box of(Label label) {
        return new Box(label.left(), label.y() - Label.ASCENT, label.left() + label.width(), label.bottom());
    }

    static Box leader(Label label) {
        return new Box(label.x() - 0.5, label.bottom(), label.x() + 0.5, label.anchorY());
    }

    static Box of(Cards.Card card) {
        return new Box(card.x(), card.y(), card.x() + card.width(), card.y() + card.height());
    }

    static Box of(Overflow overflow) {
        double width = 7.0 * (1 + Integer.toString(overflow.count()).length());
        return new Box(overflow.x(), overflow.y() - 9, overflow.x() + width, overflow.y() + 2);
    }

    static Box of(Stacks.Mark mark) {
        return new Box(mark.x(), mark.y(), mark.x() + mark.width(), mark.y() + mark.height());
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    static boolean anyTwoMeet(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).meets(boxes.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
