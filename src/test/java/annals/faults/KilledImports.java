package annals.faults;

import annals.app.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Imports that are killed: the store is as it was before, or holds all of what was imported, and no note is lost. */
final class KilledImports {

    private static final List<Edition> EDITIONS = List.of(Edition.values());

    private final Ground ground;
    private final Moment moment;

    KilledImports(Ground ground) {
        this.ground = ground;
        moment = new Moment(ground.random());
    }

    /** Into a store with notes alone. */
    void first(int kills) throws IOException, InterruptedException {
        long run = 0;
        for (int done = 0; done < kills; ) {
            Edition edition = draw();
            ground.resetEmpty(edition);
            if (run == 0) {
                run = measured();
                continue;
            }
            done += kill("kill during the first import", run, null, edition) ? 1 : 0;
        }
    }

    /** Into a store with another edition, newer or older. */
    void later(int kills) throws IOException, InterruptedException {
        Map<Edition, Long> runs = new EnumMap<>(Edition.class);
        for (int done = 0; done < kills; ) {
            Edition before = draw();
            Edition after = draw();
            if (before != after) {
                ground.reset(before);
                ground.pages().show(after);
                Long run = runs.get(after);
                if (run == null) {
                    runs.put(after, measured());
                } else {
                    done += kill("kill during a later import", run, before, after) ? 1 : 0;
                }
            }
        }
    }

    private Edition draw() {
        return EDITIONS.get(ground.random().nextInt(EDITIONS.size()));
    }

    /** How long it takes without a kill, in milliseconds. */
    private long measured() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Said said = ground.program().run(List.of(), ground.importing());
        if (!said.done()) {
            throw new IllegalStateException(said.toString());
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private boolean kill(String fault, long run, @Nullable Edition before, Edition after)
            throws IOException, InterruptedException {
        Path store = ground.store();
        BooleanSupplier publishing = Moment.change(store.resolve("current"), store.resolve("current.next"));
        Program.Running running = ground.program().start(List.of(), Main.class, ground.importing());
        boolean killed = moment.kill(running.process(), run, publishing);
        boolean told = running.saidSoFar().contains("The store holds");
        running.end();
        if (killed) {
            look(fault, before, after, told);
        }
        return killed;
    }

    private void look(String fault, @Nullable Edition before, Edition after, boolean told) throws IOException {
        Said check = ground.ask("check");
        String says = ground.says();
        Outcome outcome;
        if (check.done() && says.equals(ground.known(after))) {
            outcome = Outcome.DONE;
        } else if (told) {
            ground.wrong(fault, "what was told as imported is not there: " + check);
            return;
        } else if (before == null && check.err().contains("there is no archive")) {
            outcome = Outcome.AS_BEFORE;
        } else if (before != null && check.done() && says.equals(ground.known(before))) {
            outcome = Outcome.AS_BEFORE;
        } else {
            ground.wrong(fault, "neither the old store nor the new one: " + check);
            return;
        }
        if (!ground.hasAllNotes()) {
            ground.wrong(fault, "the notes changed: " + ground.notes());
        } else if (!ground.canGoOn(after, ground.importing())) {
            ground.wrong(fault, "the next import did not end well");
        } else {
            ground.tally().add(fault, outcome);
        }
    }
}
