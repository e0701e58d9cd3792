package annals.faults;

import annals.store.StoreException;
import annals.store.StoreFolder;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Changes of the workspace that are killed: each that was told as saved is there, and at most the next one besides. */
final class KilledEdits {

    private static final String FAULT = "kill during changes of the workspace";
    private static final long RUN_MILLIS = 2_000;

    private final Ground ground;
    private final Moment moment;

    KilledEdits(Ground ground) {
        this.ground = ground;
        moment = new Moment(ground.random());
    }

    void run(int kills) throws IOException, InterruptedException {
        ground.reset(Edition.PRESENT);
        long seed = ground.random().nextLong();
        Scribbles scribbles = new Scribbles(seed);
        WorkspaceFile file = WorkspaceFile.in(new StoreFolder(ground.store()), Clock.systemUTC());
        Path folder = ground.store().resolve("workspace");
        Workspace wanted = file.read();
        int next = 0;
        for (int kill = 0; kill < kills; kill++) {
            Program.Running running = ground.program()
                    .start(
                            List.of(),
                            NoteTaker.class,
                            ground.store().toString(),
                            Long.toString(seed),
                            Integer.toString(next));
            moment.kill(running.process(), RUN_MILLIS, () -> Files.exists(folder.resolve("workspace.next.mv.db")));
            Said said = running.end();
            for (long told = next + said.out().lines().count(); next < told; next++) {
                wanted = scribbles.edit(next).applyTo(wanted);
            }
            Workspace oneMore = scribbles.edit(next).applyTo(wanted);
            Workspace found;
            try {
                found = file.read();
            } catch (StoreException e) {
                ground.wrong(FAULT, e.toString());
                return;
            }
            if (found.equals(wanted)) {
                ground.tally().add(FAULT, Outcome.AS_BEFORE);
            } else if (found.equals(oneMore)) {
                ground.tally().add(FAULT, Outcome.DONE);
                wanted = oneMore;
                next++;
            } else {
                ground.wrong(FAULT, "after " + next + " changes the workspace is another");
                return;
            }
        }
    }
}
