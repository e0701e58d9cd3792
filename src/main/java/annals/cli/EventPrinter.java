package annals.cli;

import annals.explore.Library;
import annals.export.EventForm;
import annals.model.Event;
import java.io.PrintWriter;
import java.util.Arrays;

/** Prints events in a form as it reads them; a reader that has gone away ends it. */
final class EventPrinter {

    private static final int AT_ONCE = 500;

    private final Library library;
    private final EventForm form;

    EventPrinter(Library library, EventForm form) {
        this.library = library;
        this.form = form;
    }

    /** @return how many events the form has no way to say */
    int print(int[] numbers, PrintWriter out) {
        int unsaid = 0;
        out.print(form.head());
        for (int from = 0; from < numbers.length && !out.checkError(); from += AT_ONCE) {
            int[] some = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + AT_ONCE));
            for (Event event : library.events(some)) {
                if (form.canSay(event)) {
                    out.print(form.event(event));
                } else {
                    unsaid++;
                }
            }
        }
        out.print(form.tail());
        return unsaid;
    }
}
