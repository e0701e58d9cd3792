package annals.ui.window;

import org.jspecify.annotations.Nullable;

/**
 * Which import is next: there is one at a time. What its user asks for comes before what a watch noticed, which the watch
 * will have imported all the same.
 */
final class ImportTurns {

    private @Nullable Runnable giveWay;
    private @Nullable Runnable asked;
    private @Nullable Runnable noticed;

    /** What is under way gives way, and this begins when it has. */
    void ask(Runnable begin) {
        if (giveWay == null) {
            begin.run();
        } else {
            asked = begin;
            giveWay.run();
        }
    }

    /** This begins when nothing else is under way or waits. */
    void notice(Runnable begin) {
        if (giveWay == null) {
            begin.run();
        } else {
            noticed = begin;
        }
    }

    /** @param giveWay asks what has begun to end */
    void began(Runnable giveWay) {
        this.giveWay = giveWay;
    }

    /** Whether what is under way was asked to end because something else was wanted in its place. */
    boolean isReplaced() {
        return asked != null;
    }

    void ended() {
        giveWay = null;
        Runnable next = asked == null ? noticed : asked;
        if (asked == null) {
            noticed = null;
        }
        asked = null;
        if (next != null) {
            next.run();
        }
    }

    /** Neither what is under way nor what waits is wanted any more. */
    void cancel() {
        asked = null;
        noticed = null;
        if (giveWay != null) {
            giveWay.run();
        }
    }
}
