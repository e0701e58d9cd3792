package annals.bench;

import static annals.bench.BenchWindow.fx;
import static annals.bench.LoadHands.inFx;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import annals.chronicle.Chronicle;
import annals.explore.Lanes;
import annals.explore.Session;
import annals.explore.query.QueryEdits.TagWish;
import annals.model.EventId;
import annals.model.Query;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** What an analyst does in the window for an hour, drawn by a seed. Runs on a thread of its own, and waits as a user does. */
final class LoadScript {

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final LoadHands hands;
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
            new Doing("fold and unfold panes", this::panes),
            new Doing("light and dark", this::theme),
            new Doing("palette, keys, views", this::cards),
            new Doing("versions", this::versions));

    /** Something done with the window. */
    @FunctionalInterface
    private interface Act {
        void run() throws InterruptedException, ExecutionException;
    }

    private record Doing(String name, Act act) {}

    LoadScript(LoadHands hands, long seed, BiConsumer<String, Exception> failed) {
        this.hands = hands;
        this.failed = failed;
        random = new Random(seed);
        next = random.nextInt(doings.size());
    }

    /** Does one thing after another; each kind in its turn, so that no kind is left out. */
    void run(long untilNanos) throws InterruptedException, ExecutionException {
        for (; System.nanoTime() < untilNanos; next++) {
            Doing doing = doings.get(next % doings.size());
            hands.begin(doing.name());
            try {
                doing.act().run();
                hands.settle();
            } catch (ExecutionException | RuntimeException e) {
                failed.accept(doing.name(), e);
            }
        }
    }

    /** The state in which memory is compared: all events from the first to the last, nothing selected, no lanes, no list. */
    void goHome() throws InterruptedException, ExecutionException {
        hands.begin("go home");
        hands.once(() -> {
            Session session = hands.session();
            session.inquiries().close();
            session.ask(Query.all());
            session.select(null);
            session.arrange(new Lanes.None());
            session.fit();
        });
    }

    private void drag() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 3; i++) {
            double from = fx(() -> hands.session().view().from());
            double width = fx(() -> hands.session().view().to()) - from;
            double by = width * (random.nextDouble() * 3 - 1.5);
            hands.glide(share -> from + by * share, share -> width);
        }
    }

    /** To some days around an event and back to years, as a wheel does it. */
    private void zoom() throws InterruptedException, ExecutionException {
        double middle = fx(() -> (double) hands.session().chronicle().day(anyEvent()));
        double before =
                fx(() -> hands.session().view().to() - hands.session().view().from());
        double near = 3 + random.nextInt(90);
        double far = 400 + random.nextInt(8000);
        hands.glide(share -> middle - width(before, near, share) / 2, share -> width(before, near, share));
        hands.settle();
        hands.glide(share -> middle - width(near, far, share) / 2, share -> width(near, far, share));
    }

    private static double width(double from, double to, double share) {
        return from * Math.pow(to / from, share);
    }

    private void moveByKeys() throws InterruptedException, ExecutionException {
        hands.focus("#timeline");
        hands.press(KeyCode.DIGIT0);
        for (int i = 0; i < 12; i++) {
            hands.press(List.of(KeyCode.PLUS, KeyCode.PLUS, KeyCode.MINUS, KeyCode.LEFT, KeyCode.RIGHT)
                    .get(random.nextInt(5)));
        }
    }

    private void pointAtTimeline() throws InterruptedException, ExecutionException {
        Region timeline = fx(() -> hands.find("#timeline", Region.class));
        for (int i = 0; i < 3; i++) {
            double height = random.nextDouble();
            hands.move(share -> hands.point(timeline, timeline.getWidth() * share, timeline.getHeight() * height));
        }
    }

    private void filter() throws InterruptedException, ExecutionException {
        for (TagWish wish : List.of(TagWish.WANTED, TagWish.WANTED, TagWish.UNWANTED)) {
            hands.once(() -> hands.session().wishTag(frequentTag(), wish));
        }
        if (random.nextBoolean()) {
            hands.once(() -> hands.session().setAnyOf(!hands.session().isAnyOf()));
        }
        drag();
        inFx(() -> hands.session().ask(Query.all()));
    }

    private void search() throws InterruptedException, ExecutionException {
        hands.press(KeyCode.F, SHORTCUT_DOWN);
        hands.type(someWord() + " " + someWord());
        hands.press(KeyCode.ENTER);
        hands.settle();
        hands.press(KeyCode.ESCAPE);
        hands.once(() -> hands.session().ask(Query.all()));
        hands.press(KeyCode.F, SHORTCUT_DOWN);
        hands.type("tag:\"" + fx(this::frequentTag) + "\" " + someWord());
        hands.press(KeyCode.ENTER);
        hands.settle();
        hands.focus("#timeline");
        inFx(() -> hands.session().ask(Query.all()));
    }

    private void read() throws InterruptedException, ExecutionException {
        hands.once(() -> hands.session().select(hands.session().chronicle().id(anyEvent())));
        hands.focus("#timeline");
        for (int i = 0; i < 6; i++) {
            hands.press(i % 3 == 2 ? KeyCode.K : KeyCode.J);
            hands.settle();
        }
        for (int i = 0; i < 4; i++) {
            hands.press(KeyCode.A);
            hands.settle();
        }
    }

    private void follow() throws InterruptedException, ExecutionException {
        hands.once(() -> hands.session().select(hands.session().chronicle().id(anyEvent())));
        for (int i = 0; i < 6; i++) {
            hands.once(() -> {
                Chronicle chronicle = hands.session().chronicle();
                EventId selected = Objects.requireNonNull(hands.session().view().selected());
                int[] links = chronicle.targetsOf(chronicle.numberOf(selected).orElseThrow());
                if (links.length > 0) {
                    hands.session().follow(chronicle.id(links[random.nextInt(links.length)]));
                }
            });
            hands.once(() -> hands.session().walkRelated(1));
        }
    }

    private void backAndForward() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 10; i++) {
            inFx(hands.session()::back);
            if (i % 3 == 2) {
                hands.settle();
            }
        }
        for (int i = 0; i < 5; i++) {
            inFx(hands.session()::forward);
        }
    }

    private void lanes() throws InterruptedException, ExecutionException {
        List<Lanes> kinds = List.of(
                new Lanes.ByTopic(),
                new Lanes.ByTag(List.of(fx(this::frequentTag), fx(this::frequentTag))),
                new Lanes.ByStory());
        for (Lanes kind : kinds) {
            hands.once(() -> hands.session().arrange(kind));
            zoom();
        }
        inFx(() -> hands.session().arrange(new Lanes.None()));
    }

    private void list() throws InterruptedException, ExecutionException {
        hands.focus("#timeline");
        hands.press(KeyCode.L);
        hands.settle();
        TableView<?> table = fx(() -> hands.find("#events", TableView.class));
        inFx(table::requestFocus);
        for (KeyCode key : List.of(KeyCode.END, KeyCode.PAGE_UP, KeyCode.UP, KeyCode.HOME, KeyCode.PAGE_DOWN)) {
            hands.press(key);
            hands.settle();
        }
        hands.once(() -> sortBy(table, random.nextInt(table.getColumns().size())));
        hands.move(share -> table.scrollTo((int) (share * 2400)));
        hands.focus("#timeline");
        hands.press(KeyCode.L);
        hands.settle();
        hands.focus("#events");
        hands.press(KeyCode.L);
    }

    private static <T> void sortBy(TableView<T> table, int column) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }

    private void storylines() throws InterruptedException, ExecutionException {
        hands.once(() -> hands.find("#storylines-tab", ToggleButton.class).setSelected(true));
        ListView<?> list = fx(() -> hands.find("#storylines", ListView.class));
        zoom();
        hands.settle();
        hands.move(share -> list.scrollTo((int) (share * 60)));
        inFx(() -> hands.find("#topics-tab", ToggleButton.class).setSelected(true));
    }

    private void ways() throws InterruptedException, ExecutionException {
        hands.once(() -> {
            Chronicle chronicle = hands.session().chronicle();
            int one = anyEvent();
            int other = Math.clamp(one + 1 + random.nextInt(chronicle.size() / 10), 0, chronicle.size() - 1);
            hands.session().inquiries().ways().find(chronicle.id(one), chronicle.id(other));
        });
        for (int way = 1; way >= 0; way--) {
            int chosen = way;
            inFx(() -> hands.session().inquiries().ways().choose(chosen));
            hands.once(() -> hands.session().walkRelated(1));
        }
        inFx(() -> hands.session().inquiries().close());
    }

    private void compare() throws InterruptedException, ExecutionException {
        hands.once(() -> hands.session().inquiries().comparing().begin());
        hands.once(() -> hands.session()
                .inquiries()
                .comparing()
                .around(
                        hands.session().chronicle().id(anyEvent()),
                        hands.session().chronicle().id(anyEvent())));
        inFx(() -> hands.session().inquiries().close());
    }

    private void notes() throws InterruptedException, ExecutionException {
        hands.once(() -> hands.session().select(hands.session().chronicle().id(anyEvent())));
        hands.focus("#timeline");
        hands.press(KeyCode.S);
        hands.settle();
        hands.press(KeyCode.N);
        hands.type("What *" + someWord() + "* says of " + someWord());
        hands.press(KeyCode.ESCAPE);
        hands.focus("#timeline");
        for (boolean again : List.of(false, false, true, true, false, false)) {
            hands.settle();
            if (again) {
                hands.press(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);
            } else {
                hands.press(KeyCode.Z, SHORTCUT_DOWN);
            }
        }
        hands.settle();
        hands.press(KeyCode.M);
        hands.press(KeyCode.ESCAPE);
    }

    private void panes() throws InterruptedException, ExecutionException {
        hands.focus("#timeline");
        for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT2)) {
            hands.press(key, SHORTCUT_DOWN);
            hands.settle();
        }
    }

    private void theme() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 2; i++) {
            hands.once(() -> hands.find("#theme", ButtonBase.class).fire());
        }
    }

    private void cards() throws InterruptedException, ExecutionException {
        hands.press(KeyCode.K, SHORTCUT_DOWN);
        hands.type("story");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.F1);
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.V);
        hands.press(KeyCode.ESCAPE);
    }

    private void versions() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 2; i++) {
            hands.once(() -> hands.session()
                    .versioning()
                    .setFolding(!hands.session().versioning().isFolding()));
        }
    }

    private int anyEvent() {
        return random.nextInt(hands.session().chronicle().size());
    }

    /** Tags are drawn by events that have them, so that frequent ones come often. */
    private String frequentTag() {
        Chronicle chronicle = hands.session().chronicle();
        int topic = -1;
        while (topic < 0) {
            topic = chronicle.topic(anyEvent()); // pages that are only linked to have none
        }
        return chronicle.tags().get(topic).name();
    }

    private String someWord() throws InterruptedException, ExecutionException {
        List<String> words = WORD.matcher(fx(() -> hands.session().chronicle().title(anyEvent())))
                .results()
                .map(MatchResult::group)
                .toList();
        return words.isEmpty() ? "war" : words.get(random.nextInt(words.size()));
    }
}
