package annals.ui.detail;

import java.util.function.Function;
import javafx.concurrent.Worker;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;

/** Shows a page and does nothing else: it runs no script, fetches nothing and goes nowhere. Links are told when clicked. */
final class InertBrowser {

    interface LinkListener {
        /** @param alternative whether Alt was held down */
        void clicked(String address, boolean alternative);
    }

    private final WebView web = new WebView();
    private final LinkListener links;
    private Runnable unlisten = () -> {};
    private boolean closed;

    /** @param loaded told each time when a page is there */
    InertBrowser(LinkListener links, Runnable loaded) {
        this.links = links;
        web.setId("detail");
        web.setContextMenuEnabled(false);
        web.getEngine().setJavaScriptEnabled(false);
        web.getEngine().getLoadWorker().stateProperty().addListener((property, before, state) -> {
            if (state == Worker.State.SUCCEEDED) {
                listen();
                loaded.run();
            }
        });
        web.addEventFilter(MouseEvent.ANY, InertBrowser::keepOtherButtons);
        web.addEventFilter(DragEvent.ANY, Event::consume);
    }

    Node node() {
        return web;
    }

    void show(String html, Color ground) {
        stopListening();
        web.setPageFill(ground);
        web.getEngine().loadContent(html);
    }

    void zoom(double factor) {
        web.setFontScale(factor);
    }

    /**
     * Changes how links look on the page as it stands.
     *
     * @param classOf given a link's address, the class that it gets; null leaves it as it is
     */
    void restyle(Function<String, @Nullable String> classOf) {
        if (web.getEngine().getDocument() == null) {
            return;
        }
        NodeList links = web.getEngine().getDocument().getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            if (links.item(i) instanceof Element link) {
                String style = classOf.apply(link.getAttribute("href"));
                if (style != null) {
                    link.setAttribute("class", style);
                }
            }
        }
    }

    /** A page holds its listeners from outside of Java, where no garbage collector sees that both could go. */
    void close() {
        closed = true;
        stopListening();
    }

    /** A browser follows a link by itself when the middle button is pressed, and asks nobody. */
    private static void keepOtherButtons(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE) {
            event.consume();
        }
    }

    /** With a listener of its own for each page: one that was removed is not heard again. */
    private void listen() {
        stopListening();
        if (!closed && web.getEngine().getDocument() instanceof EventTarget page) {
            EventListener listener = this::clicked;
            page.addEventListener("click", listener, true);
            unlisten = () -> page.removeEventListener("click", listener, true);
        }
    }

    private void stopListening() {
        unlisten.run();
        unlisten = () -> {};
    }

    /** No click navigates; what it means is decided by who listens. */
    private void clicked(org.w3c.dom.events.Event event) {
        for (var node = (org.w3c.dom.Node) event.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.getTagName().equalsIgnoreCase("a")) {
                event.preventDefault();
                links.clicked(
                        element.getAttribute("href"),
                        event instanceof org.w3c.dom.events.MouseEvent mouse && mouse.getAltKey());
                return;
            }
        }
    }
}
