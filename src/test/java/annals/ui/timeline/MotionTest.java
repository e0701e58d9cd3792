package annals.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.chronicle.Chronicle;
import annals.explore.Lanes;
import annals.explore.Matches;
import annals.explore.View;
import annals.explore.picture.Picture;
import annals.explore.picture.Pictures;
import annals.model.Query;
import annals.timeline.Stacks;
import annals.ui.look.Palette;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
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
        List<Double> strengths = new CopyOnWriteArrayList<>();
        FormFade fade = fade(false, strengths);
        onJavaFx(() -> fade.begin(picture(0), List.of()));
        assertThat(fade.isRunning()).isTrue();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !fade.isRunning());
        assertThat(strengths)
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .last()
                .isEqualTo(0.0);
    }

    private FormFade fade(boolean reduced, List<Double> strengths) {
        AtomicReference<FormFade> made = new AtomicReference<>();
        made.set(new FormFade(() -> reduced, () -> {
            FormFade.Leaving leaving = made.get().leaving();
            strengths.add(leaving == null ? 0 : leaving.strength());
        }));
        return made.get();
    }

    private static Picture picture(double from) {
        return new Pictures(Chronicle.empty(), String::length, String::length, Locale.UK)
                .of(
                        new View(Query.all(), from, from + 100, null, new Lanes.None()),
                        new Matches(Chronicle.empty(), new BitSet()),
                        400,
                        300);
    }

    @Test
    void aNewFormEndsTheFadeBefore() throws Exception {
        FormFade fade = fade(false, new ArrayList<>());
        Picture second = picture(50);
        onJavaFx(() -> {
            fade.begin(picture(0), List.of());
            fade.begin(second, List.of());
            assertThat(fade.leaving()).isEqualTo(new FormFade.Leaving(second, List.of(), 1));
            fade.stop();
        });
    }

    @Test
    void fadesNothingWhereMovementsAreNotWanted() throws Exception {
        FormFade fade = fade(true, new ArrayList<>());
        onJavaFx(() -> fade.begin(picture(0), List.of()));
        assertThat(fade.isRunning()).isFalse();
    }

    @Test
    void whatFadesIsDrawnInColoursBetweenItsOwnAndTheGround() throws Exception {
        Stacks stacks = new Stacks(List.of(new Stacks.Mark(0, 10, 10, 20, 20, 0, false)), List.of(), List.of());
        Picture.Strip strip = new Picture.Strip("", 0, 1, 0, 60, stacks);
        Highlights nothing =
                new Highlights(Highlights.NONE, 0, Highlights.NONE, null, List.of(), LocalDate.of(2016, 1, 1));
        Color seen = onJavaFx(() -> {
            Canvas canvas = new Canvas(60, 60);
            GraphicsContext g = canvas.getGraphicsContext2D();
            new LanePainter(g, new Lettering(), Palette.LIGHT.faded(0.25), nothing, Emphasis.none(Chronicle.empty()))
                    .paintShapes(strip, 60);
            return canvas.snapshot(null, null).getPixelReader().getColor(20, 20);
        });
        Color expected = Palette.LIGHT.ground().interpolate(Palette.LIGHT.topic(0), 0.25);
        assertThat(new double[] {seen.getRed(), seen.getGreen(), seen.getBlue()})
                .containsExactly(
                        new double[] {expected.getRed(), expected.getGreen(), expected.getBlue()}, within(0.005));
    }

    private static void onJavaFx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
    }

    private static <T> T onJavaFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(20, TimeUnit.SECONDS);
    }
}
