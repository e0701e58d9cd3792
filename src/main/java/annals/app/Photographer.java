package annals.app;

import annals.cli.UserError;
import annals.cli.WindowStarter.Snapshot;
import annals.explore.Inquiry;
import annals.explore.Session;
import annals.model.EventId;
import annals.model.Span;
import annals.ui.look.Png;
import annals.ui.window.MainWindow;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** Waits until the window shows what was asked for, then writes it to a file. Lives on the JavaFX thread. */
final class Photographer extends AnimationTimer {

    /** A browser's page is loaded a little before it is painted. */
    private static final int CALM_FRAMES = 12;

    private static final long PATIENCE = 120_000_000_000L;

    private final MainWindow window;
    private final Snapshot wanted;
    private final Consumer<@Nullable Exception> done;
    private @Nullable Session prepared;
    private int calm;
    private long begun;

    /** @param done is told null, or what went wrong */
    Photographer(MainWindow window, Snapshot wanted, Consumer<@Nullable Exception> done) {
        this.window = window;
        this.wanted = wanted;
        this.done = done;
    }

    @Override
    public void start() {
        window.stage().show();
        window.stage().setRenderScaleX(wanted.scale());
        window.stage().setRenderScaleY(wanted.scale());
        if (wanted.begin() != null) {
            window.beginWith(wanted.begin());
        }
        window.start();
        super.start();
    }

    @Override
    public void handle(long now) {
        begun = begun == 0 ? now : begun;
        Session session = window.session();
        try {
            if (now - begun > PATIENCE) {
                throw new IOException("the window took too long to draw");
            }
            if (session == null) {
                if (window.failure() != null) {
                    finish(window.failure());
                }
                return;
            }
            if (prepared != session) {
                prepare(session);
                prepared = session;
            }
            if (session.failure() != null) {
                throw new IOException(session.failure());
            }
            calm = window.isSettled() ? calm + 1 : 0;
            if (calm == CALM_FRAMES) {
                SnapshotParameters enlarged = new SnapshotParameters();
                enlarged.setTransform(new Scale(wanted.scale(), wanted.scale()));
                Scene scene = window.stage().getScene();
                enlarged.setFill(scene.getFill());
                write(scene.getRoot().snapshot(enlarged, null));
                finish(null);
            }
        } catch (IOException | RuntimeException e) {
            finish(e);
        }
    }

    private void finish(@Nullable Exception e) {
        stop();
        window.stage().hide();
        done.accept(e);
    }

    private void prepare(Session session) {
        if (wanted.begin() != null) {
            return; // the window has begun with it
        }
        session.ask(wanted.query());
        session.arrange(wanted.lanes());
        // Selecting may move the view; what was asked for has the last word.
        switch (wanted.inquiry()) {
            case Inquiry.None none -> {}
            case Inquiry.Way way -> {
                require(way.question().from(), session);
                require(way.question().to(), session);
                session.inquiries()
                        .ways()
                        .find(way.question().from(), way.question().to());
            }
            case Inquiry.Compare compare -> session.inquiries().comparing().compare(compare.here(), compare.there());
        }
        if (wanted.selected() != null) {
            require(wanted.selected(), session);
            session.select(wanted.selected());
        }
        Span span = wanted.span();
        if (span != null) {
            if (session.chronicle().isEmpty()) {
                throw new UserError("the archive holds no events, so there are no dates to show");
            }
            Span all = session.chronicle().span();
            LocalDate first = span.first().equals(LocalDate.MIN) ? all.first() : span.first();
            LocalDate last = span.last().equals(LocalDate.MAX) ? all.last() : span.last();
            if (last.isBefore(first)) {
                throw new UserError(
                        "the archive lies outside the dates asked for: it covers " + all.first() + " to " + all.last());
            }
            session.look((double) first.toEpochDay(), (double) last.toEpochDay() + 1);
        }
    }

    private static void require(EventId event, Session session) {
        if (session.chronicle().numberOf(event).isEmpty()) {
            throw new UserError("there is no event " + event + "; find ids with: annals list --format jsonl");
        }
    }

    private void write(WritableImage picture) throws IOException {
        byte[] png = Png.of(picture);
        try {
            Files.write(wanted.out(), png);
        } catch (FileSystemException e) {
            throw new UserError(
                    "the picture cannot be written to " + wanted.out() + "; choose another place with --out");
        }
    }
}
