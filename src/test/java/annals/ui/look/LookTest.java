package annals.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LookTest {

    /** The system's preferences, which a look listens to, are there as long as the program. */
    @Test
    void isForgottenWithTheSceneThatItDresses() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WeakReference<Scene> dressed = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Scene scene = new Scene(new Region());
            new Look(null).dress(scene);
            return new WeakReference<>(scene);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return dressed.get() == null;
        });
        assertThat(dressed.get()).isNull();
    }
}
