package annals.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.ui.look.FineCanvas;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Movements, for those who like to see them and for those who do not. */
class MotionTest {

    private final List<Look> looks = new CopyOnWriteArrayList<>();

    record Look(double from, double to) {}

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void movesInStepsAndEndsWhereItShould() throws Exception {
        Motion motion = new Motion((from, to) -> looks.add(new Look(from, to)), () -> false);
        onJavaFx(() -> motion.move(0, 10, 100, 110, 200));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !motion.isRunning());
        assertThat(looks).hasSizeGreaterThan(1).last().isEqualTo(new Look(100, 110));
        assertThat(looks.getFirst().from()).isBetween(0.0, 99.0);
    }

    @Test
    void goesThereAtOnceWhereMovementsAreNotWanted() throws Exception {
        Motion motion = new Motion((from, to) -> looks.add(new Look(from, to)), () -> true);
        onJavaFx(() -> motion.move(0, 10, 100, 110, 200));
        assertThat(motion.isRunning()).isFalse();
        assertThat(looks).containsExactly(new Look(100, 110));
    }

    @Test
    void fadesFromOneFormToTheNext() throws Exception {
        CrossFade fade = new CrossFade(() -> false);
        GraphicsContext first = onJavaFx(() -> fade.next(200, 100, false));
        assertThat(onJavaFx(() -> fade.next(200, 100, false))).isSameAs(first);
        GraphicsContext second = onJavaFx(() -> fade.next(200, 100, true));
        assertThat(second).isNotSameAs(first);
        assertThat(first.getCanvas().isVisible()).isTrue();
        assertThat(second.getCanvas().getViewOrder())
                .isGreaterThan(first.getCanvas().getViewOrder());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !fade.isRunning());
        assertThat(fade.canvases()).filteredOn(Canvas::isVisible).containsExactly((FineCanvas) second.getCanvas());
    }

    @Test
    void aNewFormEndsTheFadeBefore() throws Exception {
        CrossFade fade = new CrossFade(() -> false);
        Canvas first = onJavaFx(() -> fade.next(200, 100, false)).getCanvas();
        Canvas second = onJavaFx(() -> fade.next(200, 100, true)).getCanvas();
        Canvas third = onJavaFx(() -> fade.next(200, 100, true)).getCanvas();
        assertThat(third).isSameAs(first);
        assertThat(third.getOpacity()).isEqualTo(1);
        assertThat(third.getViewOrder()).isGreaterThan(second.getViewOrder());
    }

    @Test
    void fadesNothingWhereMovementsAreNotWanted() throws Exception {
        CrossFade fade = new CrossFade(() -> true);
        GraphicsContext first = onJavaFx(() -> fade.next(200, 100, false));
        assertThat(onJavaFx(() -> fade.next(200, 100, true))).isSameAs(first);
        assertThat(fade.isRunning()).isFalse();
    }

    private static void onJavaFx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
    }

    private static <T> T onJavaFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(20, TimeUnit.SECONDS);
    }
}
