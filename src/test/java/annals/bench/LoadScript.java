package annals.bench;

import static annals.bench.BenchWindow.fx;

import annals.chronicle.Chronicle;
import annals.explore.Lanes;
import annals.explore.Session;
import annals.explore.query.QueryEdits.TagWish;
import annals.model.EventId;
import annals.model.Query;
import annals.ui.window.MainWindow;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What an analyst does in the window for an hour, drawn by a seed. Runs on a thread of its own, and waits as a user does. */
final class LoadScript {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final long BETWEEN_KEYS_MILLIS = 60;
    private static final int DRAG_FRAMES = 60;
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final MainWindow window;
    private final FrameWatch frames;
    private final Random random;
    private final BiConsumer<String, Exception> failed;
    private int next;
    private final List<Doing> doings = List.of(
            new Doing("drag", this::drag),
            new Doing("zoom", this::zoom),
            new Doing("keys to move", this::moveByKeys),
            new Doing("point at the timeline", this::pointAtTimeline),
            new Doing("filter by topics", this::filter),
            new Doing("search for words", this::search),
            new Doing("select and read", this::read),
            new Doing("follow links", this::follow),
            new Doing("back and forward", this::backAndForward),
            new Doing("lanes", this::lanes),
            new Doing("list", this::list),
            new Doing("storylines", this::storylines),
            new Doing("ways", this::ways),
            new Doing("compare", this::compare),
            new Doing("notes, stars, undo", this::notes),
            new Doing("open and close panes", this::panes),
            new Doing("versions", this::versions));

    /** Something done with the window. */
    @FunctionalInterface
    private interface Act {
        void run() throws InterruptedException, ExecutionException;
    }

    private record Doing(String name, Act act) {}

    LoadScript(MainWindow window, FrameWatch frames, long seed, BiConsumer<String, Exception> failed) {
        this.failed = failed;
        this.window = window;
        this.frames = frames;
        random = new Random(seed);
        next = random.nextInt(doings.size());
    }

    /** Does one thing after another; each kind in its turn, so that no kind is left out. */
    void run(long untilNanos) throws InterruptedException, ExecutionException {
        for (; System.nanoTime() < untilNanos; next++) {
            Doing doing = doings.get(next % doings.size());
            inFx(() -> frames.doing(doing.name()));
            try {
                doing.act().run();
                settle();
            } catch (ExecutionException | RuntimeException e) {
                failed.accept(doing.name(), e);
            }
        }
    }

    /** The state in which memory is compared: all events from the first to the last, nothing selected, no lanes, no list. */
    void goHome() throws InterruptedException, ExecutionException {
        inFx(() -> {
            Session session = session();
            frames.doing("go home");
            session.inquiries().close();
            session.ask(Query.all());
            session.select(null);
            session.arrange(new Lanes.None());
            session.fit();
        });
        settle();
    }

    private Session session() {
        return Objects.requireNonNull(window.session());
    }

    void settle() throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        int calm = 0;
        while (calm < 3) {
            Thread.sleep(20);
            calm = fx(window::isSettled) ? calm + 1 : 0;
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new IllegalStateException("the window has not settled after two minutes");
            }
        }
    }

    private void drag() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 3; i++) {
            double from = fx(() -> session().view().from());
            double width = fx(() -> session().view().to()) - from;
            double by = width * (random.nextDouble() * 3 - 1.5);
            glide(share -> from + by * share, share -> width);
        }
    }

    /** To some days around an event and back to years, as a wheel does it. */
    private void zoom() throws InterruptedException, ExecutionException {
        double middle = fx(() -> (double) session().chronicle().day(anyEvent()));
        double before = fx(() -> session().view().to() - session().view().from());
        double near = 3 + random.nextInt(90);
        double far = 400 + random.nextInt(8000);
        glide(share -> middle - width(before, near, share) / 2, share -> width(before, near, share));
        settle();
        glide(share -> middle - width(near, far, share) / 2, share -> width(near, far, share));
    }

    private static double width(double from, double to, double share) {
        return from * Math.pow(to / from, share);
    }

    private void glide(DoubleUnaryOperator from, DoubleUnaryOperator width)
            throws InterruptedException, ExecutionException {
        fx(() -> frames.move(DRAG_FRAMES, step -> {
                    double share = (step + 1.0) / DRAG_FRAMES;
                    double begin = from.applyAsDouble(share);
                    session().look(begin, begin + width.applyAsDouble(share));
                }))
                .await();
    }

    private void moveByKeys() throws InterruptedException, ExecutionException {
        focusTimeline();
        press(KeyCode.DIGIT0);
        for (int i = 0; i < 12; i++) {
            press(List.of(KeyCode.PLUS, KeyCode.PLUS, KeyCode.MINUS, KeyCode.LEFT, KeyCode.RIGHT)
                    .get(random.nextInt(5)));
        }
    }

    private void pointAtTimeline() throws InterruptedException, ExecutionException {
        Region timeline = (Region) fx(() -> find("#timeline"));
        for (int i = 0; i < 3; i++) {
            double height = random.nextDouble();
            fx(() -> frames.move(DRAG_FRAMES, step -> {
                        double x = timeline.getWidth() * (step + 0.5) / DRAG_FRAMES;
                        mouse(timeline, MouseEvent.MOUSE_MOVED, x, timeline.getHeight() * height);
                    }))
                    .await();
        }
    }

    private void filter() throws InterruptedException, ExecutionException {
        for (TagWish wish : List.of(TagWish.WANTED, TagWish.WANTED, TagWish.UNWANTED)) {
            inFx(() -> session().wishTag(frequentTag(), wish));
            settle();
        }
        if (random.nextBoolean()) {
            inFx(() -> session().setAnyOf(!session().isAnyOf()));
            settle();
        }
        drag();
        inFx(() -> session().ask(Query.all()));
    }

    private void search() throws InterruptedException, ExecutionException {
        press(KeyCode.F, true, false);
        type(someWord() + " " + someWord());
        press(KeyCode.ENTER);
        settle();
        press(KeyCode.ESCAPE);
        inFx(() -> session().ask(Query.all()));
        settle();
        press(KeyCode.F, true, false);
        type("tag:\"" + fx(this::frequentTag) + "\" " + someWord());
        press(KeyCode.ENTER);
        settle();
        focusTimeline();
        inFx(() -> session().ask(Query.all()));
    }

    private void read() throws InterruptedException, ExecutionException {
        inFx(() -> session().select(session().chronicle().id(anyEvent())));
        settle();
        focusTimeline();
        for (int i = 0; i < 6; i++) {
            press(i % 3 == 2 ? KeyCode.K : KeyCode.J);
            settle();
        }
        for (int i = 0; i < 4; i++) {
            press(KeyCode.A);
            settle();
        }
    }

    private void follow() throws InterruptedException, ExecutionException {
        inFx(() -> session().select(session().chronicle().id(anyEvent())));
        settle();
        for (int i = 0; i < 6; i++) {
            inFx(() -> {
                Chronicle chronicle = session().chronicle();
                EventId selected = Objects.requireNonNull(session().view().selected());
                int[] links = chronicle.targetsOf(chronicle.numberOf(selected).orElseThrow());
                if (links.length > 0) {
                    session().follow(chronicle.id(links[random.nextInt(links.length)]));
                }
            });
            settle();
            inFx(() -> session().walkRelated(1));
            settle();
        }
    }

    private void backAndForward() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 10; i++) {
            inFx(session()::back);
            if (i % 3 == 2) {
                settle();
            }
        }
        for (int i = 0; i < 5; i++) {
            inFx(session()::forward);
        }
    }

    private void lanes() throws InterruptedException, ExecutionException {
        List<Lanes> kinds = List.of(
                new Lanes.ByTopic(),
                new Lanes.ByTag(List.of(fx(this::frequentTag), fx(this::frequentTag))),
                new Lanes.ByStory());
        for (Lanes kind : kinds) {
            inFx(() -> session().arrange(kind));
            settle();
            zoom();
        }
        inFx(() -> session().arrange(new Lanes.None()));
    }

    private void list() throws InterruptedException, ExecutionException {
        focusTimeline();
        press(KeyCode.L);
        settle();
        TableView<?> table = (TableView<?>) fx(() -> find("#events"));
        inFx(table::requestFocus);
        for (KeyCode key : List.of(KeyCode.END, KeyCode.PAGE_UP, KeyCode.UP, KeyCode.HOME, KeyCode.PAGE_DOWN)) {
            press(key);
            settle();
        }
        inFx(() -> sortBy(table, random.nextInt(table.getColumns().size())));
        settle();
        fx(() -> frames.move(DRAG_FRAMES, step -> table.scrollTo(step * 40))).await();
        focusTimeline();
        press(KeyCode.L);
        settle();
        focusMiddle();
        press(KeyCode.L);
    }

    private static <T> void sortBy(TableView<T> table, int column) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }

    private void storylines() throws InterruptedException, ExecutionException {
        inFx(() -> ((ToggleButton) find("#storylines-tab")).setSelected(true));
        settle();
        ListView<?> list = (ListView<?>) fx(() -> find("#storylines"));
        zoom();
        settle();
        fx(() -> frames.move(DRAG_FRAMES, step -> list.scrollTo(step))).await();
        inFx(() -> ((ToggleButton) find("#topics-tab")).setSelected(true));
    }

    private void ways() throws InterruptedException, ExecutionException {
        inFx(() -> {
            Chronicle chronicle = session().chronicle();
            int one = anyEvent();
            int other = Math.clamp(one + 1 + random.nextInt(chronicle.size() / 10), 0, chronicle.size() - 1);
            session().inquiries().ways().find(chronicle.id(one), chronicle.id(other));
        });
        settle();
        for (int way = 1; way >= 0; way--) {
            int chosen = way;
            inFx(() -> session().inquiries().ways().choose(chosen));
            inFx(() -> session().walkRelated(1));
            settle();
        }
        inFx(() -> session().inquiries().close());
    }

    private void compare() throws InterruptedException, ExecutionException {
        inFx(() -> session().inquiries().comparing().begin());
        settle();
        inFx(() -> session()
                .inquiries()
                .comparing()
                .around(
                        session().chronicle().id(anyEvent()),
                        session().chronicle().id(anyEvent())));
        settle();
        inFx(() -> session().inquiries().close());
    }

    private void notes() throws InterruptedException, ExecutionException {
        inFx(() -> session().select(session().chronicle().id(anyEvent())));
        settle();
        focusTimeline();
        press(KeyCode.S);
        settle();
        press(KeyCode.N);
        type("What *" + someWord() + "* says of " + someWord());
        press(KeyCode.ESCAPE);
        focusTimeline();
        for (boolean again : List.of(false, false, true, true, false, false)) {
            settle();
            press(KeyCode.Z, true, again);
        }
        settle();
        press(KeyCode.M);
        press(KeyCode.ESCAPE);
    }

    private void panes() throws InterruptedException, ExecutionException {
        focusTimeline();
        for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT2)) {
            press(key, true, false);
            settle();
        }
        for (int i = 0; i < 2; i++) {
            inFx(() -> ((ButtonBase) find("#theme")).fire());
            settle();
        }
        press(KeyCode.K, true, false);
        type("story");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        press(KeyCode.ESCAPE);
        press(KeyCode.V);
        press(KeyCode.ESCAPE);
    }

    private void versions() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 2; i++) {
            inFx(() -> session().versioning().setFolding(!session().versioning().isFolding()));
            settle();
        }
    }

    private int anyEvent() {
        return random.nextInt(session().chronicle().size());
    }

    /** Tags are drawn by events that have them, so that frequent ones come often. */
    private String frequentTag() {
        Chronicle chronicle = session().chronicle();
        return chronicle.tags().get(chronicle.topic(anyEvent())).name();
    }

    private String someWord() throws InterruptedException, ExecutionException {
        List<String> words = WORD.matcher(fx(() -> session().chronicle().title(anyEvent())))
                .results()
                .map(MatchResult::group)
                .toList();
        return words.isEmpty() ? "war" : words.get(random.nextInt(words.size()));
    }

    private Node find(String selector) {
        return Objects.requireNonNull(window.stage().getScene().lookup(selector), selector);
    }

    private void focusTimeline() throws InterruptedException, ExecutionException {
        inFx(() -> find("#timeline").requestFocus());
    }

    private void focusMiddle() throws InterruptedException, ExecutionException {
        inFx(() -> find("#events").requestFocus());
    }

    private void type(String text) throws InterruptedException, ExecutionException {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            inFx(() -> {
                if (focused() instanceof TextInputControl field) {
                    field.insertText(field.getCaretPosition(), letter);
                }
            });
            Thread.sleep(BETWEEN_KEYS_MILLIS);
        }
    }

    private void press(KeyCode code) throws InterruptedException, ExecutionException {
        press(code, false, false);
    }

    private void press(KeyCode code, boolean shortcut, boolean shift) throws InterruptedException, ExecutionException {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        inFx(() -> {
            Node focused = focused();
            Event.fireEvent(
                    focused == null ? window.stage().getScene() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut && !mac, false, shortcut && mac));
        });
        Thread.sleep(BETWEEN_KEYS_MILLIS);
    }

    private @Nullable Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        var place = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        place.getX(),
                        place.getY(),
                        place.getX(),
                        place.getY(),
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private static void inFx(Runnable action) throws InterruptedException, ExecutionException {
        fx(() -> {
            action.run();
            return true;
        });
    }
}
