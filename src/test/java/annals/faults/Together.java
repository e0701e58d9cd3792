package annals.faults;

import annals.app.Main;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Two processes at one store: each is done, or one says that it has to wait, and what both did is there. */
final class Together {

    private static final int MOST_MILLIS_APART = 900;

    private final Ground ground;

    Together(Ground ground) {
        this.ground = ground;
    }

    void run(int times) throws IOException, InterruptedException {
        for (int time = 0; time < times; time++) {
            imports();
            importAndReader();
            notes();
            makers();
        }
    }

    /** What both said. */
    private record Both(Said one, Said other) {}

    private Both both(String[] one, String[] other) throws IOException, InterruptedException {
        Program.Running first = ground.program().start(List.of(), Main.class, one);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ground.random().nextInt(MOST_MILLIS_APART)));
        Program.Running second = ground.program().start(List.of(), Main.class, other);
        return new Both(first.end(), second.end());
    }

    private void imports() throws IOException, InterruptedException {
        ground.reset(Edition.OLDER);
        ground.pages().show(Edition.NEWER);
        Both both = both(ground.importing(), ground.importing());
        boolean fair =
                (both.one().done() && waits(both.other())) || (both.other().done() && waits(both.one()));
        settle("two imports at once", fair, both, Edition.NEWER);
    }

    private boolean waits(Said said) {
        return said.done() || (said.plainly(ground.store()) && said.err().contains("another import"));
    }

    private void importAndReader() throws IOException, InterruptedException {
        ground.reset(Edition.OLDER);
        ground.pages().show(Edition.NEWER);
        Both both = both(ground.importing(), ground.withStore("list", Ground.WORD));
        settle("a question during an import", both.one().done() && both.other().done(), both, Edition.NEWER);
    }

    private void notes() throws IOException, InterruptedException {
        ground.reset(Edition.PRESENT);
        Both both = both(
                ground.withStore("note", "2016-03", "From the one."),
                ground.withStore("note", "2016-03", "From the other."));
        String notes = ground.notes().out();
        boolean fair = both.one().done()
                && both.other().done()
                && notes.contains("From the one.")
                && notes.contains("From the other.");
        settle("two changes of the workspace at once", fair, both, Edition.PRESENT);
    }

    private void makers() throws IOException, InterruptedException {
        ground.reset(Edition.PRESENT);
        String wanted = ground.ask("list", Ground.WORD).out();
        ground.resetUnopened(Edition.PRESENT);
        Both both = both(ground.withStore("list", Ground.WORD), ground.withStore("list", Ground.WORD));
        boolean fair = both.one().out().equals(wanted) && both.other().out().equals(wanted);
        settle("two who make columns and index at once", fair, both, Edition.PRESENT);
    }

    private void settle(String fault, boolean fair, Both both, Edition edition) throws IOException {
        if (!fair) {
            ground.wrong(fault, both.toString());
        } else if (!ground.says().equals(ground.known(edition))
                || !ground.ask("check").done()) {
            ground.wrong(fault, "what is there afterwards is not right: " + ground.ask("check"));
        } else {
            ground.tally().add(fault, both.one().done() && both.other().done() ? Outcome.DONE : Outcome.SAID);
        }
    }
}
