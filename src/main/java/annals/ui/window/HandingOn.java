package annals.ui.window;

import annals.explore.Lane;
import annals.explore.Matches;
import annals.explore.Session;
import annals.explore.View;
import annals.explore.own.StoryExport;
import annals.explore.picture.Reach;
import annals.explore.picture.Still;
import annals.explore.texts.EventExport;
import annals.library.Library;
import annals.text.Counts;
import annals.text.NewFile;
import annals.ui.look.Palette;
import annals.ui.timeline.StoryPictures;
import annals.ui.timeline.TimelineStill;
import annals.ui.window.FileChoice.Chosen;
import annals.ui.window.FileChoice.Kind;
import annals.workspace.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what the window shows out into files: stories, pictures, events. One at a time, and none stops the window. */
final class HandingOn {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOn.class);

    private static final List<Kind> STORY = List.of(
            new Kind("PDF, to print and send", "pdf"),
            new Kind("HTML, one page that needs nothing else", "html"),
            new Kind("Markdown", "md"));
    private static final List<Kind> PICTURE =
            List.of(new Kind("PNG, a picture", "png"), new Kind("SVG, a drawing that stays sharp", "svg"));
    private static final List<Kind> EVENTS = List.of(
            new Kind("CSV, for spreadsheets", "csv"),
            new Kind("JSON lines, for programs", "jsonl"),
            new Kind("Markdown, for readers", "md"),
            new Kind("iCalendar, for calendars", "ics"));

    private final MainWindow window;
    private final WorkStrip strip = new WorkStrip();
    private final Lane working;
    private FileChoice files = FileChoice.ofSystem();

    HandingOn(MainWindow window) {
        this.window = window;
        working = new Lane(window.setting().workers(), Platform::runLater);
    }

    WorkStrip strip() {
        return strip;
    }

    FileChoice files() {
        return files;
    }

    void choose(FileChoice other) {
        files = other;
    }

    private void withSession(Consumer<Session> action) {
        if (window.session() != null) {
            action.accept(window.session());
        }
    }

    private void save(String title, String name, List<Kind> kinds, Consumer<Chosen> use) {
        files.save(window.stage(), title, fileName(name), kinds).ifPresent(use);
    }

    /** Without what a file's name cannot hold. */
    private static String fileName(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.isEmpty() || plain.startsWith(".") ? "annals" : plain;
    }

    void story(Story story) {
        withSession(session -> save("Export the story", story.title(), STORY, chosen -> {
            StoryExport.Form form =
                    StoryExport.Form.valueOf(chosen.kind().ending().toUpperCase(Locale.ROOT));
            AtomicBoolean cancelled = strip.begin("Exporting the story…");
            if (!form.isPictured()) {
                write(chosen, story, session.library(), Map.of(), form);
                return;
            }
            working.ask(
                    () -> StoryExport.stills(story, session.library()),
                    stills -> StoryPictures.draw(stills, Platform::runLater, pictures -> {
                        if (cancelled.get()) {
                            failed(new CancellationException());
                        } else {
                            write(chosen, story, session.library(), pictures, form);
                        }
                    }),
                    this::failed);
        }));
    }

    private void write(
            Chosen chosen, Story story, Library library, Map<Integer, byte[]> pictures, StoryExport.Form form) {
        working.ask(
                () -> {
                    NewFile.write(chosen.file(), out -> StoryExport.write(story, library, pictures, form, out));
                    return chosen;
                },
                this::saved,
                this::failed);
    }

    /** Asks how large the picture shall be, then where it shall be kept. */
    void picture() {
        withSession(session -> {
            PictureCard card = new PictureCard(window.overlay(), size -> savePicture(session, size));
            card.show();
        });
    }

    private void savePicture(Session session, PictureCard.Size size) {
        View view = session.view();
        String query = view.query().toString();
        save("Export the picture", query.isEmpty() ? "Timeline" : query, PICTURE, chosen -> {
            strip.begin("Drawing…");
            Reach reach = window.archiveView() == null
                    ? Reach.NONE
                    : window.archiveView().timeline().web().reach();
            Palette palette = window.setting().look().palette();
            boolean shown = view.equals(session.view()) && session.isAnswered() && session.failure() == null;
            Matches matches = shown ? session.matches() : null; // folded as in the window
            working.ask(
                    () -> matches == null
                            ? Still.of(session.library(), view, reach)
                            : Still.of(session.library(), view, matches, reach),
                    still -> keep(chosen, new TimelineStill(still, palette, size.width(), size.height()), size),
                    this::failed);
        });
    }

    private void keep(Chosen chosen, TimelineStill drawn, PictureCard.Size size) {
        boolean drawing = chosen.kind().equals(PICTURE.getLast());
        byte[] bytes = drawing ? drawn.svg().getBytes(StandardCharsets.UTF_8) : drawn.png(size.fineness());
        working.ask(
                () -> {
                    NewFile.write(chosen.file(), out -> out.write(bytes));
                    return chosen;
                },
                this::saved,
                this::failed);
    }

    /** All that the query finds, in view or not. */
    void events() {
        withSession(session -> {
            int[] numbers = session.matching().stream().toArray();
            String title = "Export " + Counts.of(numbers.length, "event");
            String query = session.view().query().toString();
            save(title, query.isEmpty() ? "Events" : query, EVENTS, chosen -> events(session, numbers, title, chosen));
        });
    }

    private void events(Session session, int[] numbers, String title, Chosen chosen) {
        AtomicBoolean cancelled = strip.begin(title + "…");
        EventExport.Form form = EventExport.Form.valueOf(chosen.kind().ending().toUpperCase(Locale.ROOT));
        EventExport.Watcher watcher = new EventExport.Watcher() {
            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }

            @Override
            public DoubleConsumer progress() {
                return share -> Platform.runLater(() -> strip.progress(share));
            }
        };
        working.ask(
                () -> EventExport.write(
                        session.library(),
                        numbers,
                        form.writer(Clock.systemUTC().instant()),
                        chosen.file(),
                        watcher),
                unsaid -> {
                    saved(chosen);
                    if (unsaid > 0) {
                        window.notice(String.format(
                                "Saved %s without %,d events that no calendar can hold",
                                chosen.file().getFileName(), unsaid));
                    }
                },
                this::failed);
    }

    private void saved(Chosen chosen) {
        strip.end();
        window.notice("Saved " + chosen.file().getFileName());
    }

    private void failed(Exception e) {
        strip.end();
        if (e instanceof CancellationException) {
            window.notice("Export cancelled; nothing was written");
        } else {
            LOG.error("an export failed", e);
            window.notice("Not saved: " + reason(e));
        }
    }

    /** What the system says of a file is its name and little else. */
    private static String reason(Exception e) {
        return e instanceof FileSystemException file
                ? file.getFile() + " cannot be written" + (file.getReason() == null ? "" : ": " + file.getReason())
                : String.valueOf(e.getMessage());
    }

    /** What is still under way is given up. */
    void close() {
        strip.cancel();
        working.forget();
    }
}
