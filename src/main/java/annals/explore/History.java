package annals.explore;

import java.util.ArrayList;
import java.util.List;

/** The views that were shown, and which of them is shown now. */
final class History {

    private static final int LONGEST = 500;

    private final List<View> views = new ArrayList<>();
    private int at;

    History(View first) {
        views.add(first);
    }

    View current() {
        return views.get(at);
    }

    /** A step one can come back from; what had been ahead is forgotten. */
    void step(View view) {
        if (view.equals(current())) {
            return;
        }
        views.subList(at + 1, views.size()).clear();
        views.add(view);
        if (views.size() > LONGEST) {
            views.removeFirst();
        }
        at = views.size() - 1;
    }

    /** A movement within the present step. */
    void adjust(View view) {
        views.set(at, view);
    }

    boolean canGoBack() {
        return at > 0;
    }

    boolean canGoForward() {
        return at + 1 < views.size();
    }

    void back() {
        at = Math.max(0, at - 1);
    }

    void forward() {
        at = Math.min(views.size() - 1, at + 1);
    }
}
