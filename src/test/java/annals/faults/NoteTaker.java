package annals.faults;

import annals.store.StoreFolder;
import annals.workspace.file.WorkspaceFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/** A process that changes a workspace again and again, and says so of each change when it is saved, until it is killed. */
final class NoteTaker {

    private NoteTaker() {}

    /** {@code STORE SEED FIRST}. */
    public static void main(String[] arguments) {
        WorkspaceFile file = WorkspaceFile.in(new StoreFolder(Path.of(arguments[0])), Clock.systemUTC());
        Scribbles scribbles = new Scribbles(Long.parseLong(arguments[1]));
        PrintStream out = System.out;
        for (int number = Integer.parseInt(arguments[2]); ; number++) {
            file.change(scribbles.edit(number)::applyTo);
            out.println(number);
            out.flush();
        }
    }
}
