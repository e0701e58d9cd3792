package annals.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A file of the store is cut short, or some of its bytes are others: what can be made anew is, and the rest is named. */
final class Damage {

    private static final int BLOCK = 4096;

    private final Ground ground;

    Damage(Ground ground) {
        this.ground = ground;
    }

    /** How a file is damaged. */
    private enum Kind {
        CUT {
            @Override
            byte[] of(byte[] bytes, Random random) {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        },
        FLIP {
            @Override
            byte[] of(byte[] bytes, Random random) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            }
        },
        BLANK {
            @Override
            byte[] of(byte[] bytes, Random random) {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + BLOCK), (byte) 0);
                return bytes;
            }
        };

        abstract byte[] of(byte[] bytes, Random random);
    }

    /** @param times how often each kind of damage is done to each file */
    void run(int times) throws IOException {
        ground.reset(Edition.PRESENT);
        String words = ground.saysOfWords();
        List<Path> files = Ground.filesIn(ground.store());
        for (Path file : files) {
            for (Kind kind : Kind.values()) {
                for (int time = 0; time < times; time++) {
                    ground.reset(Edition.PRESENT);
                    byte[] bytes = Files.readAllBytes(file);
                    if (bytes.length > 0) {
                        byte[] whole = bytes.clone();
                        byte[] damaged = kind.of(bytes, ground.random());
                        if (!Arrays.equals(whole, damaged)) {
                            Files.write(file, damaged);
                            look(file, words);
                        }
                    }
                }
            }
        }
    }

    private void look(Path file, String words) throws IOException {
        String name = ground.store().relativize(file).toString();
        if (name.startsWith("workspace")) {
            workspace("damage to the workspace");
        } else if (name.endsWith("annals.mv.db") || name.equals("current")) {
            database("damage to " + file.getFileName(), words);
        } else if (name.startsWith("archive-")) {
            derived("damage to " + (name.contains("index") ? "the index" : "the " + file.getFileName()), words);
        } else {
            derived("damage to " + name, words);
        }
    }

    private void derived(String fault, String words) throws IOException {
        Said before = ground.ask("check");
        boolean right = ground.says().equals(ground.known(Edition.PRESENT))
                && ground.saysOfWords().equals(words);
        Said after = ground.ask("check");
        if (!before.done() && !before.plainly(ground.store())) {
            ground.wrong(fault, "not said plainly: " + before);
        } else if (!right) {
            ground.wrong(fault, "the answers are others; " + before);
        } else if (!after.done()) {
            ground.wrong(fault, "not made anew: " + after);
        } else {
            ground.tally().add(fault, before.done() ? Outcome.AS_BEFORE : Outcome.MADE_ANEW);
        }
    }

    private void database(String fault, String words) throws IOException {
        Said check = ground.ask("check");
        Said list = ground.ask("list");
        boolean right = ground.says().equals(ground.known(Edition.PRESENT))
                && ground.saysOfWords().equals(words);
        if (!list.done() && !list.plainly(ground.store())) {
            ground.wrong(fault, "not said plainly: " + list);
        } else if (check.done() && right) {
            ground.tally().add(fault, Outcome.AS_BEFORE);
        } else if (check.done()) {
            ground.wrong(fault, "check finds nothing, but: " + list);
        } else if (!check.plainly(ground.store())) {
            ground.wrong(fault, "not said plainly: " + check);
        } else if (!ground.hasAllNotes()) {
            ground.wrong(fault, "the notes changed");
        } else if (!ground.canGoOn(
                Edition.PRESENT,
                ground.withStore("import", "--anew", ground.pages().folder().toString()))) {
            ground.wrong(fault, "an import does not mend it");
        } else {
            ground.tally().add(fault, Outcome.SAID);
        }
    }

    private void workspace(String fault) throws IOException {
        Said notes = ground.notes();
        if (ground.hasAllNotes()) {
            ground.tally().add(fault, Outcome.AS_BEFORE);
        } else if (notes.done()) {
            ground.wrong(fault, "notes were lost, and nothing was said");
        } else if (!notes.plainly(ground.store())) {
            ground.wrong(fault, "not said plainly: " + notes);
        } else if (!ground.says().equals(ground.known(Edition.PRESENT))) {
            ground.wrong(fault, "events are not read either");
        } else {
            ground.tally().add(fault, Outcome.SAID);
        }
    }
}
