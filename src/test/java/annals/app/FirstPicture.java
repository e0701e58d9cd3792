package annals.app;

import annals.library.RecentStores;
import annals.library.Settings;
import annals.store.StoreFolder;
import annals.ui.look.Fonts;
import annals.ui.look.Look;
import annals.ui.window.MainWindow;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens a store's window as {@code annals} does, and ends the process with the first picture that has everything in it. */
public final class FirstPicture {

    /** The picture is drawn by the pulse behind the one in which all is known. */
    private static final int FRAMES = 2;

    private FirstPicture() {}

    /** {@code STORE} */
    public static void main(String[] args) {
        ExecutorService workers = Windows.workers();
        Platform.startup(() -> {
            Fonts.load();
            MainWindow window = new MainWindow(
                    new Stage(),
                    OpenWindows.setting(
                            new StoreFolder(Path.of(args[0])),
                            new Look(false),
                            workers,
                            Settings.forgetful(),
                            RecentStores.forgetful(),
                            next -> {},
                            new SystemOpener(workers)),
                    1400,
                    860);
            window.stage().show();
            window.start();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames = window.isSettled() ? frames + 1 : 0;
                    if (frames == FRAMES) {
                        Runtime.getRuntime().halt(0);
                    }
                }
            }.start();
        });
    }
}
