package annals.bench;

import annals.cli.Archives;
import annals.explore.Lanes;
import annals.explore.Session;
import annals.library.RecentStores;
import annals.library.Settings;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.store.StoreFolder;
import annals.ui.look.Fonts;
import annals.ui.look.Look;
import annals.ui.window.MainWindow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws the window over a store at every zoom, with and without lanes and a filter, light and dark, into a folder: to be
 * looked at one by one. Arguments: the store, the folder, a day to zoom to, a query to filter by, and perhaps an event to select.
 */
public final class SnapshotGrid {

    private static final int CALM_FRAMES = 12;
    private static final Map<String, Integer> DAYS =
            Map.of("0-whole", 0, "1-ten-years", 3652, "2-year", 365, "3-month", 31, "4-week", 7, "5-day", 1);

    private record Shot(String name, boolean dark, Query query, Lanes lanes, int days) {}

    private SnapshotGrid() {}

    public static void main(String... args) throws QuerySyntaxException, InterruptedException, IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        LocalDate day = LocalDate.parse(args[2]);
        Query filter = QueryParser.parse(args[3]);
        EventId selected = args.length > 4 ? EventId.parse(args[4]).orElseThrow() : null;
        Deque<Shot> shots = new ArrayDeque<>();
        for (boolean dark : new boolean[] {false, true}) {
            DAYS.forEach((name, days) -> {
                for (Query query : List.of(Query.all(), filter)) {
                    for (Lanes lanes : List.of(new Lanes.None(), new Lanes.ByTopic())) {
                        String full = name
                                + (query.equals(filter) ? "-filter" : "")
                                + (lanes instanceof Lanes.None ? "" : "-lanes")
                                + (dark ? "-dark" : "");
                        shots.add(new Shot(full, dark, query, lanes, days));
                    }
                }
            });
        }
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            Platform.startup(() -> {
                Fonts.load();
                Look look = new Look(false);
                MainWindow window = new MainWindow(
                        new Stage(),
                        new MainWindow.Setting(
                                new StoreFolder(Path.of(args[0])),
                                Archives.sample(),
                                "0",
                                look,
                                workers,
                                Settings.forgetful(),
                                RecentStores.forgetful(),
                                store -> {},
                                address -> {},
                                file -> {}),
                        1600,
                        900);
                window.stage().show();
                window.start();
                new Walk(window, look, shots, day, selected, out, done).start();
            });
            done.await();
            System.exit(0);
        }
    }

    private static final class Walk extends AnimationTimer {

        private final MainWindow window;
        private final Look look;
        private final Deque<Shot> shots;
        private final LocalDate day;
        private final @Nullable EventId selected;
        private final Path out;
        private final CountDownLatch done;
        private @Nullable Shot shown;
        private int calm;

        Walk(
                MainWindow window,
                Look look,
                Deque<Shot> shots,
                LocalDate day,
                @Nullable EventId selected,
                Path out,
                CountDownLatch done) {
            this.window = window;
            this.look = look;
            this.shots = shots;
            this.day = day;
            this.selected = selected;
            this.out = out;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            Session session = window.session();
            if (session == null) {
                return;
            }
            Shot shot = shots.peek();
            if (shot == null) {
                stop();
                done.countDown();
                return;
            }
            if (!shot.equals(shown)) {
                prepare(session, shot);
                shown = shot;
                calm = 0;
            }
            calm = window.isSettled() ? calm + 1 : 0;
            if (calm == CALM_FRAMES) {
                write(window.stage().getScene().snapshot(null), out.resolve(shot.name() + ".png"));
                shots.poll();
            }
        }

        private void prepare(Session session, Shot shot) {
            if (look.palette().dark() != shot.dark()) {
                look.toggle();
            }
            session.ask(shot.query());
            session.arrange(shot.lanes());
            session.select(selected);
            if (shot.days() == 0) {
                session.fit();
            } else {
                double middle = day.toEpochDay() + 0.5;
                session.look(middle - shot.days() / 2.0, middle + shot.days() / 2.0);
            }
        }

        private static void write(WritableImage picture, Path file) {
            int width = (int) picture.getWidth();
            int height = (int) picture.getHeight();
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
                }
            }
            try {
                ImageIO.write(image, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
