package annals.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The disk is full at some point of an import, a change of the workspace, or while columns, index and stories are made: what
 * was there stays, what failed is said, and with more room it is done.
 */
final class FullDisk {

    private static final long ROOM = 256L << 20;

    private final Ground ground;
    private final Path usual;
    private final Path folder;

    FullDisk(Ground ground) {
        this.ground = ground;
        usual = ground.store();
        folder = ground.root().resolve("disk");
    }

    /** @return whether there could be a small disk at all */
    boolean run(int times) throws IOException, InterruptedException {
        if (!SmallDisk.isPossible(folder)) {
            return false;
        }
        ground.reset(Edition.PRESENT);
        String words = ground.saysOfWords();
        for (int time = 0; time < times; time++) {
            boolean empty = time % 2 == 0;
            Edition before = ground.random().nextBoolean() ? Edition.PRESENT : Edition.OLDER;
            on(disk -> importing(disk, empty, before));
            on(this::changing);
            on(disk -> making(disk, words));
        }
        return true;
    }

    private interface Fault {
        void on(SmallDisk disk) throws IOException, InterruptedException;
    }

    private void on(Fault fault) throws IOException, InterruptedException {
        SmallDisk disk = SmallDisk.at(folder, ROOM);
        try {
            ground.moveTo(folder);
            fault.on(disk);
        } finally {
            ground.moveTo(usual);
            disk.remove();
        }
    }

    private void importing(SmallDisk disk, boolean empty, Edition before) throws IOException, InterruptedException {
        String fault = empty ? "full disk during the first import" : "full disk during a later import";
        Edition after = Edition.NEWER;
        if (empty) {
            ground.resetEmpty(after);
        } else {
            ground.reset(before);
            ground.pages().show(after);
        }
        shrink(disk, 3L << 20);
        Said said = ground.program().run(List.of(), ground.importing());
        disk.resize(ROOM);
        String says = ground.says();
        boolean asBefore = empty
                ? ground.ask("check").err().contains("there is no archive")
                : says.equals(ground.known(before)) && ground.ask("check").done();
        if (said.done() ? !says.equals(ground.known(after)) : !asBefore) {
            ground.wrong(fault, "neither the old store nor the new one: " + said);
        } else if (!said.done() && !said.plainly(ground.store())) {
            ground.wrong(fault, "not said plainly: " + said);
        } else if (!ground.hasAllNotes()) {
            ground.wrong(fault, "the notes changed");
        } else if (!ground.canGoOn(after, ground.importing())) {
            ground.wrong(fault, "with more room the import does not end well");
        } else {
            ground.tally().add(fault, said.done() ? Outcome.DONE : Outcome.SAID);
        }
    }

    private void changing(SmallDisk disk) throws IOException, InterruptedException {
        String fault = "full disk during a change of the workspace";
        ground.reset(Edition.PRESENT);
        int before = ground.ask("list", "note:Seen").out().length();
        shrink(disk, 60_000);
        String[] command = ground.withStore("note", "2016-03", "Something new. ".repeat(2_000));
        Said said = ground.program().run(List.of(), command);
        boolean all = hasOldNotes();
        disk.resize(ROOM);
        boolean has = ground.notes().out().contains("Something new.");
        if (!all || !hasOldNotes() || ground.ask("list", "note:Seen").out().length() < before) {
            ground.wrong(fault, "notes were lost: " + said);
        } else if (said.done() != has) {
            ground.wrong(fault, "told as " + said + ", but the note is " + (has ? "there" : "not there"));
        } else if (!said.done() && !said.plainly(ground.store())) {
            ground.wrong(fault, "not said plainly: " + said);
        } else if (!ground.program().ask(command).done()) {
            ground.wrong(fault, "with more room the change is not made");
        } else {
            ground.tally().add(fault, said.done() ? Outcome.DONE : Outcome.SAID);
        }
    }

    private boolean hasOldNotes() {
        String notes = ground.notes().out();
        return ground.notesBefore()
                .lines()
                .filter(line -> line.startsWith("  "))
                .allMatch(line -> notes.contains(line.replaceFirst(",$", "")));
    }

    private void making(SmallDisk disk, String words) throws IOException, InterruptedException {
        String fault = "full disk while columns, index and stories are made";
        ground.resetUnopened(Edition.PRESENT);
        shrink(disk, 900_000);
        Said repaired = ground.random().nextBoolean()
                ? ground.program().run(List.of(), ground.withStore("check", "--repair"))
                : ground.program().run(List.of(), ground.withStore("list", Ground.WORD));
        boolean right = ground.saysOfWords().equals(words) && ground.says().equals(ground.known(Edition.PRESENT));
        disk.resize(ROOM);
        if (!right) {
            ground.wrong(fault, "without room there is no answer: " + ground.ask("list", Ground.WORD));
        } else if (!repaired.done() && !repaired.plainly(ground.store())) {
            ground.wrong(fault, "not said plainly: " + repaired);
        } else if (!ground.saysOfWords().equals(words) || !ground.ask("check").done()) {
            ground.wrong(fault, "not made anew with more room: " + ground.ask("check"));
        } else {
            ground.tally().add(fault, repaired.done() ? Outcome.MADE_ANEW : Outcome.SAID);
        }
    }

    /** Leaves a little room, drawn at random. */
    private void shrink(SmallDisk disk, long most) throws IOException, InterruptedException {
        long used = 0;
        for (Path file : Ground.filesIn(folder)) {
            used += (Files.size(file) + 4095) / 4096 * 4096;
        }
        disk.resize(used + 4096 + ground.random().nextLong(most));
    }
}
