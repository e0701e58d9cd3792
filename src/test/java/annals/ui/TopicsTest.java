package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Session;
import annals.explore.TagTally;
import annals.explore.TagTally.Question;
import annals.library.Library;
import annals.library.MadeUpLibrary;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of topics over an archive that has ten thousand of them. */
class TopicsTest {

    private static final int TOPICS = 10_000;

    @TempDir
    private Path folder;

    private TestWindow window;

    @BeforeEach
    void show() throws IOException {
        Library library = MadeUpLibrary.of(20_000, TOPICS, folder);
        window = new TestWindow(new StoreFolder(folder.resolve("store")));
        TestWindow.inFx(() -> window.main().show(library));
        window.untilSettled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Each frame puts the topics in another order, which is not worth a look until the view stands. */
    @Test
    void theOrderRestsWhileTheViewMoves() {
        AtomicInteger orders = new AtomicInteger();
        AtomicInteger frames = new AtomicInteger();
        AtomicInteger numbers = new AtomicInteger();
        TestWindow.inFx(() -> {
            list().getItems().addListener((ListChangeListener<String>) change -> orders.incrementAndGet());
            firstCounts().textProperty().addListener((property, before, now) -> numbers.incrementAndGet());
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    double day = 9_200 + 40.0 * frames.incrementAndGet();
                    window.session().look(day, day + 400);
                    if (frames.get() == 60) {
                        stop();
                    }
                }
            }.start();
        });
        TestWindow.until("it has moved", () -> frames.get() == 60);
        int whileMoving = orders.get();
        window.untilSettled();
        assertThat(whileMoving).as("orders while it moved").isLessThan(10);
        assertThat(numbers.get()).as("numbers that followed").isPositive();
        assertThat(TestWindow.fx(() -> List.copyOf(list().getItems()))).isEqualTo(expected());
    }

    @Test
    void aFewCellsShowThemAll() {
        Set<Node> cells = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int row = 0; row < TOPICS; row += 83) {
            int to = row;
            TestWindow.inFx(() -> {
                list().scrollTo(to);
                list().layout();
                for (ListCell<?> cell : cells()) {
                    cells.add(cell);
                    if (!cell.isEmpty()) {
                        assertThat(cell.getItem()).isEqualTo(list().getItems().get(cell.getIndex()));
                        assertThat(((Label) cell.lookup(".topic-name")).getText())
                                .isEqualTo(cell.getItem());
                    }
                }
            });
        }
        assertThat(cells).hasSizeLessThan(80);
    }

    private Set<ListCell<?>> cells() {
        return window.robot().lookup("#topics .list-cell").<ListCell<?>>queryAll().stream()
                .collect(Collectors.toSet());
    }

    private List<String> expected() {
        return TestWindow.fx(() -> {
            Session session = window.session();
            return new TagTally(session.chronicle())
                    .rows(Question.of(session, TagTally.Order.COUNT, Set.of(), "")).stream()
                            .map(TagTally.Row::tag)
                            .toList();
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<String> list() {
        return window.find("#topics", ListView.class);
    }

    private Label firstCounts() {
        return (Label) window.robot().lookup("#topics .topic-counts").query();
    }
}
