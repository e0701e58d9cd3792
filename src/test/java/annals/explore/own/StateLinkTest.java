package annals.explore.own;

import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.explore.Lanes;
import annals.explore.View;
import annals.explore.WithArchive;
import annals.model.QuerySyntaxException;
import annals.text.MalformedException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateLinkTest extends WithArchive {

    private static final String WHOLE = "annals:view?archive=archive&from=16000&to=17500";

    @Test
    void leads_back_to_exactly_what_was_shown() throws QuerySyntaxException, MalformedException {
        for (View view : List.of(
                new View(
                        query("tag:\"Peace talks\" -note:\"100% & more\" OR 叙利亚"),
                        day(TRUCE) + 0.1,
                        day(VOTE) + 1.0 / 3,
                        TRUCE,
                        new Lanes.ByTag(List.of("Syria", "a=b&c"))),
                new View(query(""), day(TRUCE), day(ASTANA), null, new Lanes.ByTopic()),
                new View(query("talks"), day(TRUCE), day(ASTANA), null))) {
            String link = StateLink.of(view, library).toString();
            assertThat(link).startsWith("annals:view?archive=archive&").matches("[!-~]+");
            StateLink read = StateLink.parse(" " + link + "\n");
            assertThat(read.archive()).isEqualTo(library.identity());
            assertThat(ViewStates.view(read.state(), library)).isEqualTo(view);
        }
    }

    @Test
    void says_nothing_of_where_the_archive_lies() {
        assertThat(StateLink.of(session.view(), library).toString())
                .doesNotContain(archive.store()
                        .path()
                        .getName(archive.store().path().getNameCount() - 2)
                        .toString());
    }

    @Test
    void leaves_room_for_what_later_ones_say() throws MalformedException {
        assertThat(StateLink.parse(WHOLE + "&zoomed=true").archive().name()).isEqualTo("archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "annals:",
                "http://example.org/view?archive=a&from=1&to=2",
                "annals:run?archive=a&from=1&to=2",
                "annals:view?from=1&to=2",
                "annals:view?archive=&from=1&to=2",
                "annals:view?archive=a",
                "annals:view?archive=a&from=2&to=1",
                "annals:view?archive=a&from=NaN&to=1",
                "annals:view?archive=a&from=1&to=Infinity",
                "annals:view?archive=a&from=1&to=x",
                "annals:view?archive=a&from=1&to=2&query=%28",
                "annals:view?archive=a&from=1&to=2&query=%",
                "annals:view?archive=a&from=1&to=2&query=%ff",
                "annals:view?archive=a%1b%5b31m&from=1&to=2",
                "annals:view?archive=a&from=1&to=2&select=..%2F..%2Fetc",
                "annals:view?archive=a&from=1&to=2&lanes=all",
                "annals:view?archive=a&from=1&to=2&lane=a",
                "annals:view?archive=a&from=1&to=2&nothing",
                "annals:view?archive=a&from=1&to=2&way-from=2016-02-27%2Ftruce",
                "annals:view?archive=a&from=1&to=2&way-from=..&way-to=2016-02-27%2Ftruce",
                "annals:view?archive=a&from=1&to=2&way-from=2016-02-27%2Ftruce&way-to=2016-02-27%2Ftruce&way-gap=-1",
                "annals:view?archive=a&from=1&to=2&way-from=2016-02-27%2Ftruce&way-to=2016-02-27%2Ftruce&way=x",
                "annals:view?archive=a&from=1&to=2&way-through=%28",
                "annals:view?archive=a&from=1&to=2&a=",
                "annals:view?archive=a&from=1&to=2&a=&b=&a-from=2016-01-01",
                "annals:view?archive=a&from=1&to=2&a=&b=&a-from=2016-01-02&a-to=2016-01-01",
                "annals:view?archive=a&from=1&to=2&a=&b=&b-zero=soon"
            })
    void a_link_that_is_damaged_or_no_link_is_refused_in_one_line(String link) {
        assertThatThrownBy(() -> StateLink.parse(link))
                .isInstanceOf(MalformedException.class)
                .message()
                .matches("[ -~]+");
    }

    @Test
    void a_link_without_end_is_refused() {
        assertThatThrownBy(() -> StateLink.parse(WHOLE + "&query=" + "a".repeat(30_000)))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void days_that_the_archive_has_nothing_to_do_with_are_not_gone_to() throws Exception {
        for (String days : List.of("from=-1e300&to=1e300", "from=1e17&to=2e17", "from=17000&to=17000.001")) {
            View view = ViewStates.view(
                    StateLink.parse("annals:view?archive=archive&" + days).state(), library);
            session.show(view);
            assertThat(session.matchingInSight()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_done_to_a_link_it_is_read_or_refused(long seed) {
        Random random = new Random(seed);
        String link = StateLink.of(session.view(), library) + "&query=tag%3ASyria&select=2016-02-27%2Ftruce&lane=x"
                + (seed % 2 == 0
                        ? "&way-from=2016-02-27%2Ftruce&way-to=2016-02-27%2Ftruce&way-gap=7&way=1"
                        : "&a=x&a-from=2016-01-01&a-to=2016-12-31&b=y&b-zero=2016-02-03");
        for (int i = 0; i < 2000; i++) {
            StringBuilder changed = new StringBuilder(link);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(changed.length());
                switch (random.nextInt(3)) {
                    case 0 -> changed.deleteCharAt(at);
                    case 1 -> changed.insert(at, (char) random.nextInt(300));
                    default -> changed.setCharAt(at, "%&=?:+0a".charAt(random.nextInt(8)));
                }
            }
            try {
                ViewStates.view(StateLink.parse(changed.toString()).state(), library);
            } catch (MalformedException | QuerySyntaxException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
