package annals.ui.detail;

import annals.explore.EventDetail;
import annals.explore.Lane;
import annals.explore.QueryEdits.TagWish;
import annals.explore.Session;
import annals.model.EventId;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The selected event, rendered in a browser that can neither run nor fetch anything. */
public final class DetailPane extends StackPane {

    private final Session session;
    private final Look look;
    private final Lane details;
    private final Consumer<String> openInBrowser;
    private final Label hint = new Label("Click an event to read it here");
    private final Runnable unsubscribe;
    private final ChangeListener<Palette> themeListener = (property, before, now) -> render();

    /** Made when it is first needed: it costs more than a second. */
    private @Nullable InertBrowser browser;

    private @Nullable EventId asked;
    private @Nullable EventDetail shown;
    private boolean settled = true;

    /** @param openInBrowser is given web addresses that were clicked, and nothing else */
    public DetailPane(Session session, Look look, Executor workers, Consumer<String> openInBrowser) {
        this.session = session;
        this.look = look;
        this.openInBrowser = openInBrowser;
        details = new Lane(workers, Platform::runLater);
        getStyleClass().add("side-pane");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        getChildren().add(hint);
        setMinWidth(220);
        unsubscribe = session.onChange(this::follow);
        look.paletteProperty().addListener(themeListener);
        follow();
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        details.forget();
        look.paletteProperty().removeListener(themeListener);
        if (browser != null) {
            browser.close();
        }
    }

    /** Whether what is selected is what is shown. */
    public boolean isSettled() {
        return settled;
    }

    private void follow() {
        EventId selected = session.view().selected();
        if (Objects.equals(selected, asked)) {
            return;
        }
        asked = selected;
        if (selected == null) {
            details.forget();
            shown = null;
            settled = true;
            showHint("Click an event to read it here");
            return;
        }
        settled = false;
        details.ask(() -> session.library().detail(selected), this::received, this::failed);
    }

    private void received(Optional<EventDetail> detail) {
        shown = detail.orElse(null);
        if (shown == null) {
            settled = true;
            showHint("This event is not in the archive");
        } else {
            render();
        }
    }

    private void failed(Exception e) {
        shown = null;
        settled = true;
        showHint("This event could not be read: " + e.getMessage());
    }

    private void showHint(String text) {
        hint.setText(text);
        hint.setVisible(true);
        if (browser != null) {
            browser.node().setVisible(false);
        }
    }

    private void render() {
        if (shown != null) {
            if (browser == null) {
                browser = new InertBrowser(this::follow, () -> settled = true);
                getChildren().add(browser.node());
            }
            browser.node().setVisible(true);
            hint.setVisible(false);
            browser.show(EventHtml.page(shown, look.palette()), look.palette().panel());
        }
    }

    private void follow(String address, boolean alternative) {
        if (address.startsWith(EventHtml.EVENT)) {
            EventId.parse(address.substring(EventHtml.EVENT.length()))
                    .ifPresent(id -> Platform.runLater(() -> session.select(id)));
        } else if (address.startsWith(EventHtml.TAG)) {
            String tag = address.substring(EventHtml.TAG.length());
            Platform.runLater(() -> session.wishTag(tag, alternative ? TagWish.UNWANTED : TagWish.WANTED));
        } else if (address.startsWith(EventHtml.OUTSIDE)) {
            String outside = address.substring(EventHtml.OUTSIDE.length());
            EventHtml.webAddress(outside).ifPresent(uri -> openInBrowser.accept(outside));
        }
    }
}
