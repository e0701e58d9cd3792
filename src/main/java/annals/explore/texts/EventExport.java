package annals.explore.texts;

import annals.export.EventCalendar;
import annals.export.EventCsv;
import annals.export.EventForm;
import annals.export.EventJson;
import annals.export.EventMarkdown;
import annals.library.Library;
import annals.text.NewFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/** Events on their way out into a file. */
public final class EventExport {

    /** A form of events, by the ending of its files. */
    public enum Form {
        CSV,
        JSONL,
        MD,
        ICS;

        public EventForm writer(Instant now) {
            return switch (this) {
                case CSV -> new EventCsv();
                case JSONL -> new EventJson();
                case MD -> new EventMarkdown();
                case ICS -> new EventCalendar(now);
            };
        }
    }

    /** Whether to go on, and how far it is. */
    public interface Watcher {
        boolean isCancelled();

        DoubleConsumer progress();
    }

    private EventExport() {}

    /**
     * Writes a file that is there only when it is whole. Not on the JavaFX thread.
     *
     * @return how many events the form has no way to say
     * @throws CancellationException where it was cancelled
     */
    public static int write(Library library, int[] numbers, EventForm form, Path file, Watcher watcher)
            throws IOException {
        int[] unsaid = {0};
        NewFile.write(file, stream -> {
            PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            unsaid[0] = new EventPrinter(library, form).print(numbers, out, written -> {
                watcher.progress().accept((double) written / numbers.length);
                if (watcher.isCancelled()) {
                    throw new CancellationException();
                }
                return !out.checkError();
            });
            if (out.checkError()) {
                throw new IOException(file + " cannot be written; check that its disk has room");
            }
        });
        return unsaid[0];
    }
}
