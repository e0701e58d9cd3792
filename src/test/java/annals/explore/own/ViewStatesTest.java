package annals.explore.own;

import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.explore.Lanes;
import annals.explore.View;
import annals.explore.WithArchive;
import annals.model.EventId;
import annals.model.QuerySyntaxException;
import annals.workspace.EventRef;
import annals.workspace.ViewState;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ViewStatesTest extends WithArchive {

    @Test
    void a_view_comes_back_as_it_was_kept() throws QuerySyntaxException {
        for (Lanes lanes :
                List.of(new Lanes.None(), new Lanes.ByTopic(), new Lanes.ByTag(List.of("Syria", "Geneva")))) {
            View view = new View(
                    query("tag:\"Peace talks\" (talks OR note:why)"), day(TRUCE), day(VOTE) + 0.25, TRUCE, lanes);
            ViewState kept = ViewStates.of(view, library);
            assertThat(ViewStates.view(kept, library)).isEqualTo(view);
            assertThat(Objects.requireNonNull(kept.selected()).headline()).isNotEmpty();
        }
    }

    @Test
    void an_event_that_is_no_longer_there_is_not_selected() throws QuerySyntaxException {
        EventRef gone = new EventRef(EventId.parse("1999-01-01/gone").orElseThrow(), "Gone");
        ViewState kept = new ViewState("", 0, 10, gone, ViewState.LanesBy.NONE, List.of());
        assertThat(ViewStates.view(kept, library).selected()).isNull();
    }

    @Test
    void a_query_that_cannot_be_read_is_told() {
        ViewState kept = new ViewState("\"never closed", 0, 10, null, ViewState.LanesBy.NONE, List.of());
        assertThatThrownBy(() -> ViewStates.view(kept, library)).isInstanceOf(QuerySyntaxException.class);
    }
}
