package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private final Subscriptions subscriptions = new Subscriptions();
    private final List<String> heard = new ArrayList<>();

    @Test
    void tellsListenersInTheOrderInWhichTheyCame() {
        subscriptions.add(() -> heard.add("first"));
        subscriptions.add(() -> heard.add("second"));
        subscriptions.tell();
        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void letsAListenerGoWhileItIsTold() {
        List<Runnable> enough = new ArrayList<>();
        enough.add(subscriptions.add(() -> {
            heard.add("once");
            enough.getFirst().run();
        }));
        subscriptions.add(() -> heard.add("always"));
        subscriptions.tell();
        subscriptions.tell();
        assertThat(heard).containsExactly("once", "always", "always");
    }
}
