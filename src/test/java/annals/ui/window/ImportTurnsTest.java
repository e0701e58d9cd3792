package annals.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One import at a time, and whose turn is next. */
class ImportTurnsTest {

    private final ImportTurns turns = new ImportTurns();
    private final List<String> done = new ArrayList<>();

    private void begin(String name) {
        done.add(name);
        turns.began(() -> done.add(name + " gives way"));
    }

    @Test
    void what_a_watch_noticed_waits_for_what_its_user_asked_for() {
        turns.ask(() -> begin("asked"));
        turns.notice(() -> begin("noticed"));
        assertThat(done).containsExactly("asked");
        assertThat(turns.isReplaced()).isFalse();
        turns.ended();
        assertThat(done).containsExactly("asked", "noticed");
    }

    @Test
    void what_its_user_asks_for_takes_the_place_of_what_a_watch_noticed() {
        turns.notice(() -> begin("noticed"));
        turns.ask(() -> begin("asked"));
        assertThat(done).containsExactly("noticed", "noticed gives way");
        assertThat(turns.isReplaced()).isTrue();
        turns.ended();
        assertThat(done).containsExactly("noticed", "noticed gives way", "asked");
    }

    @Test
    void what_is_asked_for_last_takes_the_place_of_what_was_asked_for_before_and_a_watch_comes_after_all() {
        turns.ask(() -> begin("first"));
        turns.notice(() -> begin("noticed"));
        turns.ask(() -> begin("second"));
        turns.ask(() -> begin("third"));
        turns.ended();
        turns.ended();
        turns.ended();
        assertThat(done).containsExactly("first", "first gives way", "first gives way", "third", "noticed");
    }

    @Test
    void nothing_that_waits_begins_after_a_cancel() {
        turns.ask(() -> begin("first"));
        turns.notice(() -> begin("noticed"));
        turns.ask(() -> begin("second"));
        turns.cancel();
        assertThat(turns.isReplaced()).isFalse();
        turns.ended();
        assertThat(done).containsExactly("first", "first gives way", "first gives way");
        turns.notice(() -> begin("later"));
        assertThat(done).endsWith("later");
    }
}
