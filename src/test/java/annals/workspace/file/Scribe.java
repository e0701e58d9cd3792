package annals.workspace.file;

import annals.model.EventId;
import annals.store.StoreFolder;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** A process that stars one event after another and says so of each when it is saved, until it is killed. */
final class Scribe {

    private Scribe() {}

    public static void main(String[] arguments) throws IOException {
        WorkspaceFile file = WorkspaceFile.in(new StoreFolder(Path.of(arguments[0])), Clock.systemUTC());
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int number = file.read().stars().size(); ; number++) {
                EventRef event = event(number);
                file.change(Edits.star(event, Clock.systemUTC().instant())::applyTo);
                out.write((number + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    static EventRef event(int number) {
        return new EventRef(
                new EventId(LocalDate.of(2016, 1, 1).plusDays(number), "event"), "Headline ".repeat(50) + number);
    }
}
