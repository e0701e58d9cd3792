package annals.explore.texts;

import annals.export.EventForm;
import annals.library.Library;
import annals.model.Event;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Writes events in a form as it reads them. Not on the JavaFX thread. */
public final class EventPrinter {

    private static final int AT_ONCE = 500;

    private final Library library;
    private final EventForm form;

    public EventPrinter(Library library, EventForm form) {
        this.library = library;
        this.form = form;
    }

    /**
     * @param goOn asked with the number of events that have been written, before more are
     * @return how many events the form has no way to say
     */
    public int print(int[] numbers, PrintWriter out, IntPredicate goOn) {
        int unsaid = 0;
        out.print(form.head());
        for (int from = 0; from < numbers.length && goOn.test(from); from += AT_ONCE) {
            int[] some = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + AT_ONCE));
            unsaid += print(library.events(some), form, out);
        }
        out.print(form.tail());
        return unsaid;
    }

    /** The same of events that are in no archive. */
    public static int printAll(List<Event> events, EventForm form, PrintWriter out) {
        out.print(form.head());
        int unsaid = print(events, form, out);
        out.print(form.tail());
        return unsaid;
    }

    private static int print(List<Event> events, EventForm form, PrintWriter out) {
        int unsaid = 0;
        for (Event event : events) {
            if (form.canSay(event)) {
                out.print(form.event(event));
            } else {
                unsaid++;
            }
        }
        return unsaid;
    }

    /** The same until the reader has gone away. */
    public int print(int[] numbers, PrintWriter out) {
        return print(numbers, out, written -> !out.checkError());
    }
}
