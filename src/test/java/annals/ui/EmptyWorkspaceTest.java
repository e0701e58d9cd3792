package annals.ui;

import annals.model.EventId;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceFile;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/** Each test begins with nothing that the analyst made, or with what it prepares. */
abstract class EmptyWorkspaceTest extends SmallArchiveTest {

    /** The first event. */
    static final EventId BEGIN = new EventId(LocalDate.of(2016, 2, 1), "talks-begin");

    static final String BEGIN_TITLE = "Talks on Syria begin in Geneva";

    @BeforeEach
    @Override
    void show() {
        file().change(before -> prepared());
        super.show();
    }

    /** What there is when the window opens. */
    Workspace prepared() {
        return Workspace.empty();
    }

    /** What is on disk. */
    static WorkspaceFile file() {
        return WorkspaceFile.in(store(), Clock.systemUTC());
    }

    void selectFirst() {
        window.robot().type(KeyCode.J);
        TestWindow.until("an event is shown", () -> window.headline().equals(BEGIN_TITLE));
        window.untilSettled();
    }

    void ask(String query) {
        TestWindow.inFx(() -> {
            try {
                window.session().ask(QueryParser.parse(query));
            } catch (QuerySyntaxException e) {
                throw new AssertionError(e);
            }
        });
        window.untilSettled();
    }
}
