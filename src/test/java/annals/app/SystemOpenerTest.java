package annals.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SystemOpenerTest {

    private static final Path PAGE = Path.of("docs", "guide", "index.html");

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems open files by Java");
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void saysWhichFileNoProgramOpens() throws Exception {
        // As xdg-open ends where there is no browser.
        assertThat(toldBy(List.of("sh", "-c", "exit 3"))).contains("No program").contains(PAGE.toString());
    }

    @Test
    void saysSoWhereTheSystemHasNoOpener() throws Exception {
        assertThat(toldBy(List.of("annals-knows-no-such-program")))
                .contains("No program")
                .contains(PAGE.toString());
    }

    private static String toldBy(List<String> desktopOpener) throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        SystemOpener opener = new SystemOpener(Runnable::run, desktopOpener);
        opener.onFailure(told::complete);
        opener.file(PAGE);
        return told.get(20, TimeUnit.SECONDS);
    }
}
