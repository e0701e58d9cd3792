package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.ingest.ImportCancelledException;
import annals.model.EventId;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** An archive comes from outside: whatever it says is text, runs nothing and fetches nothing. */
class HostileArchiveTest {

    private static final EventId EVIL = new EventId(LocalDate.of(2017, 1, 16), "evil");
    private static final EventId FAIR = new EventId(LocalDate.of(2017, 1, 19), "fair");

    @TempDir
    private Path folder;

    private final Listener outside = new Listener();
    private TestWindow window;

    @BeforeEach
    void show() throws IOException, ImportCancelledException {
        Pages pages = new Pages(folder.resolve("archive"))
                .event("2017-01-16", "evil", """
                    ##### &lt;b onmouseover=&quot;alert(1)&quot;&gt;Topic&lt;/b&gt;
                    # &lt;script&gt;document.title='run'&lt;/script&gt; <script>document.title='run'</script> Headline
                    &lt;script&gt;document.body.innerHTML='run'&lt;/script&gt; begins <script>alert(3)</script>

                    &lt;img src="ADDRESS/img.png" onerror="document.title='run'"&gt; ![pixel](ADDRESS/pixel.png)

                    ![ref][there] and [click](javascript:document.title='run') and [data](data:text/html,run) end

                    &lt;iframe src="ADDRESS/frame.html"&gt;&lt;/iframe&gt;
                    &lt;link rel=stylesheet href=ADDRESS/style.css&gt;
                    &lt;meta http-equiv=refresh content="0;url=ADDRESS/refresh"&gt;

                    [there]: ADDRESS/ref.png

                    ### Source:

                    1. [&lt;img src=ADDRESS/source.png&gt;](javascript:document.title='run') [IMG](ADDRESS/image.jpg)
                    2. [Data](data:text/html,<script>document.title='run'</script>)
                    3. [Quote](ADDRESS/"onmouseover="alert(1))
                    4. [Fair](ADDRESS/fair)

                    ### Related:

                    1. [&lt;script&gt;alert(4)&lt;/script&gt;](/news/2017/01/17/"onclick="alert(5).md) _Context: &lt;i&gt;, "quote", 'x_
                    """.replace("ADDRESS", outside.address()))
                .event("2017-01-19", "fair", """
                    # An event with one link

                    ### Source:

                    1. [Fair](ADDRESS/fair)
                    """.replace("ADDRESS", outside.address()));
        StoreFolder store = TestWindow.imported(folder.resolve("store"), pages.root());
        window = TestWindow.of(store);
        select(EVIL);
    }

    private void select(EventId event) {
        TestWindow.inFx(() -> window.session().select(event));
        window.untilSettled();
    }

    @AfterEach
    void close() {
        window.close();
        outside.close();
    }

    @Test
    void isShownAsText() {
        assertThat(window.headline()).isEqualTo("<script>document.title='run'</script> document.title='run' Headline");
        String text = window.detail(document -> document.getDocumentElement().getTextContent());
        assertThat(text)
                .contains("<script>document.body.innerHTML='run'</script> begins")
                .contains("<img src=\"" + outside.address() + "/img.png\" onerror=\"document.title='run'\">")
                .contains("![pixel](" + outside.address() + "/pixel.png)")
                .contains("click (javascript:document.title='run')", "data (data:text/html,run)")
                .contains("<iframe src=\"" + outside.address() + "/frame.html\"></iframe>")
                .contains("[there]: " + outside.address() + "/ref.png")
                .contains("<b onmouseover=\"alert(1)\">Topic</b>", "<script>alert(4)</script>");
        assertThat(window.topics()).containsKeys("<b onmouseover=\"alert(1)\">Topic</b>", "<i>", "\"quote\"");
    }

    @Test
    void makesNothingButTheElementsOfEveryPage() {
        Set<String> names = new TreeSet<>();
        List<String> addresses = new ArrayList<>();
        window.detail(document -> {
            NodeList elements = document.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                names.add(element.getTagName().toLowerCase(Locale.ROOT));
                NamedNodeMap attributes = element.getAttributes();
                for (int j = 0; j < attributes.getLength(); j++) {
                    String name = attributes.item(j).getNodeName();
                    assertThat(name).isIn("charset", "http-equiv", "content", "class", "href", "title");
                    if (name.equals("href")) {
                        addresses.add(attributes.item(j).getNodeValue());
                    }
                }
            }
            return true;
        });
        assertThat(names)
                .isSubsetOf(
                        "html", "head", "meta", "title", "style", "body", "p", "h1", "h2", "a", "span", "div", "ul",
                        "li");
        assertThat(addresses)
                .allMatch(address -> address.startsWith("annals-event:")
                        || address.startsWith("annals-tag:")
                        || address.equals("annals-outside:" + outside.address() + "/fair"));
    }

    @Test
    void fetchesNothing() {
        assertThatNothingWasFetched();
    }

    /** A click with the middle button is no click to a browser, which would follow the link by itself. */
    @Test
    void noButtonFollowsALinkInThePane() {
        select(FAIR);
        Point2D link = placeOfLink();
        for (MouseButton button : new MouseButton[] {MouseButton.MIDDLE, MouseButton.SECONDARY}) {
            window.robot().clickOn(link, button);
            assertThat(window.browsed()).isEmpty();
        }
        window.robot().clickOn(link);
        assertThat(window.browsed()).containsExactly(outside.address() + "/fair");
        assertThatNothingWasFetched();
        assertThat(TestWindow.<String>fx(() -> pane().getEngine().getLocation()))
                .isNullOrEmpty();
    }

    /** A browser without our care fetches a picture; had ours fetched anything, that would have been asked for before. */
    private void assertThatNothingWasFetched() {
        WebView careless = TestWindow.fx(() -> {
            WebView made = new WebView();
            made.getEngine().loadContent("<img src='" + outside.address() + "/control.png'>");
            return made;
        });
        TestWindow.until("the control was asked for", () -> !outside.asked().isEmpty());
        assertThat(outside.asked()).allMatch(line -> line.contains("/control.png"));
        assertThat(careless).isNotNull();
    }

    /** Where on the screen the pane has its topmost link. */
    private Point2D placeOfLink() {
        return TestWindow.fx(() -> {
            for (double y = 2; y < pane().getHeight(); y += 5) {
                Point2D place = pane().localToScene(30, y);
                Gestures.move(pane(), place);
                if (Cursor.HAND.equals(pane().getCursor())) {
                    return pane().localToScreen(30, y);
                }
            }
            throw new AssertionError("there is no link in the detail pane");
        });
    }

    private WebView pane() {
        return window.find("#detail", WebView.class);
    }
}
