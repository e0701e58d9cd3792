package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Span;
import annals.timeline.Flags.Flag;
import annals.timeline.Flags.Taken;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlagsTest {

    /** A hundred days, ten pixels each. */
    private static final Viewport VIEW = new Viewport(1000, 1100, 1000);

    @Test
    void a_flag_stands_where_its_days_begin() {
        assertThat(of(days(1020, 1024))).containsExactly(new Flag(200, 200, 250, List.of(0)));
    }

    @Test
    void what_began_before_the_view_has_its_flag_at_the_edge_as_long_as_it_lasts() {
        assertThat(of(days(990, 1003))).containsExactly(new Flag(0, 0, 40, List.of(0)));
        assertThat(of(days(1090, 1200))).containsExactly(new Flag(900, 900, 1000, List.of(0)));
        assertThat(of(days(990, 999), days(1100, 1101))).isEmpty();
    }

    @Test
    void flags_that_would_touch_are_one() {
        assertThat(of(days(1021, 1030), days(1020, 1020), days(1040, 1040)))
                .containsExactly(new Flag(200, 200, 310, List.of(1, 0)), new Flag(400, 400, 410, List.of(2)));
    }

    @Test
    void a_flag_gives_way_to_what_stands_there() {
        List<Flag> flags = Flags.of(List.of(days(1020, 1020)), VIEW, List.of(new Taken(190, 260)));
        assertThat(flags).containsExactly(new Flag(260, 200, 210, List.of(0)));
    }

    private static Span days(long first, long last) {
        return Span.ofEpochDays(first, last);
    }

    private static List<Flag> of(Span... spans) {
        return Flags.of(List.of(spans), VIEW, List.of());
    }
}
