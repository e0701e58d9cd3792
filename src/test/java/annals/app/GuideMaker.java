package annals.app;

import annals.app.GuidePictures.Picture;
import annals.cli.AnnalsCommand;
import annals.cli.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the guide that goes with the program: the page that Help opens, and its pictures, drawn from the sample by the program as
 * it is now, so that none shows what it was. The build runs it.
 */
public final class GuideMaker {

    private final Path guide;
    private final Path made;
    private final String store;

    private GuideMaker(Path guide, Path made, Path store) {
        this.guide = guide;
        this.made = made;
        this.store = store.toString();
    }

    /** {@code SAMPLE GUIDE OUT [PICTURES]}: the archive to draw, the guide's folder, where to put what is made, and the pictures once more. */
    public static void main(String[] args) throws IOException {
        Path made = Path.of(args[2]);
        emptied(made);
        Path scratch = Files.createTempDirectory("annals-guide");
        try {
            GuideMaker maker = new GuideMaker(Path.of(args[1]), made, scratch.resolve("store"));
            maker.fillStore(args[0]);
            List<Picture> pictures = GuidePictures.of(maker.guide);
            for (Picture picture : pictures) {
                maker.draw(picture);
            }
            Files.writeString(
                    made.resolve("index.html"), GuidePage.of(Files.readString(maker.guide.resolve("README.md"))));
            for (Picture picture : args.length > 3 ? pictures : List.<Picture>of()) {
                Files.copy(
                        made.resolve(picture.file()),
                        Path.of(args[3], picture.file()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            emptied(scratch);
            Files.delete(scratch);
        }
        System.exit(0); // JavaFX would stay
    }

    private void fillStore(String sample) {
        run("import", sample, "--store", store);
        run("workspace", "import", guide.resolve("workspace.json").toString(), "--store", store);
    }

    private void draw(Picture picture) {
        List<String> command = new ArrayList<>(List.of("snapshot"));
        command.addAll(picture.arguments());
        command.addAll(List.of("--out", made.resolve(picture.file()).toString(), "--store", store));
        run(command.toArray(String[]::new));
    }

    private static void run(String... args) {
        if (Terminal.run(new AnnalsCommand(new Windows(), LogFile::inExisting), args) != 0) {
            throw new IllegalStateException("failed: annals " + String.join(" ", args));
        }
    }

    private static void emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }
}
