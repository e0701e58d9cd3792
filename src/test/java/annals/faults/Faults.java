package annals.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/** All faults, one kind after another. */
public final class Faults {

    private static final List<String> KINDS =
            List.of("import", "reimport", "edits", "rebuild", "damage", "disk", "unreadable", "together");

    private Faults() {}

    /** What is asked for on the command line. */
    private record Wanted(
            long seed,
            int kills,
            Path archive,
            List<String> kinds,
            @Nullable Path at) {
        static Wanted of(String[] arguments) {
            Wanted wanted = new Wanted(System.nanoTime() % 1_000_000, 300, Path.of("data/sample"), KINDS, null);
            for (int i = 0; i + 1 < arguments.length; i += 2) {
                wanted = wanted.with(arguments[i], arguments[i + 1]);
            }
            if (arguments.length % 2 != 0) {
                throw new IllegalArgumentException(arguments[arguments.length - 1] + " needs a value");
            }
            return wanted;
        }

        private Wanted with(String name, String value) {
            return switch (name) {
                case "--seed" -> new Wanted(Long.parseLong(value), kills, archive, kinds, at);
                case "--kills" -> new Wanted(seed, Integer.parseInt(value), archive, kinds, at);
                case "--archive" -> new Wanted(seed, kills, Path.of(value), kinds, at);
                case "--only" -> new Wanted(seed, kills, archive, List.of(value.split(",")), at);
                case "--at" -> new Wanted(seed, kills, archive, kinds, Path.of(value));
                default -> throw new IllegalArgumentException(name + " is no option");
            };
        }
    }

    /** {@code [--kills N] [--seed N] [--archive PATH] [--only KIND,…] [--at FOLDER]}. Ends with 1 where something was wrong. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LogManager.getLogManager().reset();
        Wanted wanted = Wanted.of(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = wanted.at() == null ? Files.createTempDirectory("annals-faults") : wanted.at();
        out.println("seed " + wanted.seed() + ", " + wanted.kills() + " kills, in " + root);
        long begin = System.nanoTime();
        Tally tally = new Tally();
        Ground ground = Ground.prepare(root, wanted.archive(), new Random(wanted.seed()), tally);
        for (String kind : wanted.kinds()) {
            run(kind, ground, wanted.kills());
            out.println("after " + kind);
            out.println(tally.table());
        }
        out.printf(
                "%d pages, %d minutes%n",
                ground.pages().size(), TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - begin));
        tally.wrong().forEach(out::println);
        if (tally.wrong().isEmpty() && wanted.at() == null) {
            Ground.clear(root);
            Files.delete(root);
        }
        System.exit(tally.wrong().isEmpty() ? 0 : 1);
    }

    private static void run(String kind, Ground ground, int kills) throws IOException, InterruptedException {
        switch (kind) {
            case "import" -> new KilledImports(ground).first(share(kills, 25));
            case "reimport" -> new KilledImports(ground).later(share(kills, 35));
            case "edits" -> new KilledEdits(ground).run(share(kills, 25));
            case "rebuild" -> new KilledRebuilds(ground).run(share(kills, 15));
            case "damage" -> new Damage(ground).run(share(kills, 2));
            case "disk" -> {
                if (!new FullDisk(ground).run(share(kills, 5))) {
                    throw new IOException("this system lets no small disk be made; leave out --only disk");
                }
            }
            case "unreadable" -> new Unreadable(ground).run();
            case "together" -> new Together(ground).run(share(kills, 4));
            default -> throw new IllegalArgumentException("there is no kind of fault " + kind + "; there are " + KINDS);
        }
    }

    private static int share(int kills, int percent) {
        return Math.max(1, Math.ceilDiv(kills * percent, 100));
    }
}
