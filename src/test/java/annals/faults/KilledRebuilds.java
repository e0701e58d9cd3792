package annals.faults;

import annals.app.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Making the columns, the index and the stories anew, killed: whoever asks next has them made, and all is right. */
final class KilledRebuilds {

    private static final String FAULT = "kill while columns, index and stories are made";
    private static final List<List<String>> MAKERS =
            List.of(List.of("check", "--repair"), List.of("list", Ground.WORD), List.of("stories"));

    private final Ground ground;
    private final Moment moment;

    KilledRebuilds(Ground ground) {
        this.ground = ground;
        moment = new Moment(ground.random());
    }

    void run(int kills) throws IOException, InterruptedException {
        ground.reset(Edition.PRESENT);
        String words = ground.saysOfWords();
        long[] runs = new long[MAKERS.size()];
        for (int done = 0; done < kills; ) {
            int maker = ground.random().nextInt(MAKERS.size());
            String[] command = ground.withStore(MAKERS.get(maker).toArray(String[]::new));
            ground.resetUnopened(Edition.PRESENT);
            if (runs[maker] == 0) {
                long begin = System.nanoTime();
                ground.program().run(List.of(), command);
                runs[maker] = (System.nanoTime() - begin) / 1_000_000;
                continue;
            }
            Path archive = ground.store().resolve("archive-1");
            Program.Running running = ground.program().start(List.of(), Main.class, command);
            boolean killed = moment.kill(
                    running.process(),
                    runs[maker],
                    () -> Files.exists(archive.resolve("index.next")) || Files.exists(archive.resolve("stories")));
            running.end();
            if (killed) {
                done++;
                look(words);
            }
        }
    }

    private void look(String words) throws IOException {
        Said check = ground.ask("check");
        if (!check.done()) {
            ground.wrong(FAULT, "what was left is not whole: " + check);
        } else if (!ground.saysOfWords().equals(words) || !ground.says().equals(ground.known(Edition.PRESENT))) {
            ground.wrong(FAULT, "the answers are others");
        } else if (!ground.ask("check").done() || !ground.hasAllNotes()) {
            ground.wrong(FAULT, "what was made afterwards is not whole");
        } else {
            ground.tally().add(FAULT, Outcome.MADE_ANEW);
        }
    }
}
