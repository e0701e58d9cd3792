package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void noQuestionWaitsBehindOthers() throws InterruptedException {
        CountDownLatch indexMade = new CountDownLatch(1);
        CountDownLatch eventRead = new CountDownLatch(1);
        try (ExecutorService workers = Windows.workers()) {
            for (int i = 0; i < 5; i++) {
                workers.execute(() -> await(indexMade));
            }
            workers.execute(eventRead::countDown);
            assertThat(eventRead.await(10, TimeUnit.SECONDS)).isTrue();
            indexMade.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
