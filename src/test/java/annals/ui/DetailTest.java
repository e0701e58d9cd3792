package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.events.DocumentEvent;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;
import org.w3c.dom.views.DocumentView;

/** The detail pane, read and clicked through its page's document. */
class DetailTest extends SmallArchiveTest {

    private static final EventId TALKS_BEGIN = new EventId(LocalDate.of(2016, 2, 1), "talks-begin");

    @Test
    void invitesToClickAnEvent() {
        assertThat(TestWindow.<Boolean>fx(() -> window.robot().lookup(".side-pane .muted").<Label>queryAll().stream()
                        .anyMatch(label -> label.isVisible() && label.getText().startsWith("Click an event"))))
                .isTrue();
    }

    @Test
    void showsAllThatIsKnownOfAnEvent() {
        select(TALKS_BEGIN);
        assertThat(window.headline()).isEqualTo("Talks on Syria begin in Geneva");
        assertThat(texts("p"))
                .anyMatch(text -> text.endsWith("1 February 2016 · Peace talks"))
                .contains("The envoy meets the opposition.")
                .contains("Nobody expects much.");
        assertThat(texts("h2")).containsExactly("Sources2", "Storyline5", "Related2", "Pointed to by1", "Around this1");
        assertThat(texts("a"))
                .containsSubsequence(
                        "Geneva",
                        "Peace talks",
                        "Syria",
                        "The Guardian ↗",
                        "Talks resume while Russia withdraws",
                        "Talks are suspended after three days",
                        "Talks are suspended after three days",
                        "Talks are suspended after three days");
        assertThat(texts("div")).contains("2016-02-03 · 2 days later · Geneva · Syria");
    }

    @Test
    void aRelatedEventThatIsClickedIsSelected() {
        select(TALKS_BEGIN);
        click("Talks resume while Russia withdraws", false);
        awaitHeadline("Talks resume while Russia withdraws");
        assertThat(window.view().selected()).hasToString("2016-03-14/talks-resume");

        click("Russia and Turkey meet in Astana", false);
        awaitHeadline("Russia and Turkey meet in Astana");
        assertThat(texts("p")).anyMatch(text -> text.startsWith("Known only from the 2 events that link to it"));

        window.robot().clickOn("#back").clickOn("#back");
        awaitHeadline("Talks on Syria begin in Geneva");
        window.robot().clickOn("#forward");
        awaitHeadline("Talks resume while Russia withdraws");
    }

    @Test
    void aTagThatIsClickedIsWantedOrWithAltUnwanted() {
        select(TALKS_BEGIN);
        click("Peace talks", false);
        TestWindow.until("it is wanted", () -> window.query().equals("tag:\"Peace talks\""));
        click("Geneva", true);
        TestWindow.until("it is unwanted", () -> window.query().equals("tag:\"Peace talks\" -tag:Geneva"));
        assertThat(window.view().selected()).isEqualTo(TALKS_BEGIN);
    }

    @Test
    void aSourceOpensInTheBrowserAndNowhereElse() {
        select(TALKS_BEGIN);
        click("The Guardian ↗", false);
        TestWindow.until("it is open", () -> !window.browsed().isEmpty());
        assertThat(window.browsed()).containsExactly("https://www.theguardian.com/world/2016/feb/01/talks");
        assertThat(window.headline()).isEqualTo("Talks on Syria begin in Geneva");
        assertThat(location()).isNullOrEmpty();
    }

    @Test
    void theThemeRestylesThePageToo() {
        select(TALKS_BEGIN);
        assertThat(style()).contains("background:#ffffff");
        TestWindow.inFx(window.look()::toggle);
        TestWindow.until("the page is dark", () -> style().contains("background:#1c1f23"));
        assertThat(window.headline()).isEqualTo("Talks on Syria begin in Geneva");
    }

    private void select(EventId event) {
        TestWindow.inFx(() -> window.session().select(event));
        window.untilSettled();
    }

    private void awaitHeadline(String headline) {
        TestWindow.until(headline + " is shown", () -> window.headline().equals(headline));
        window.untilSettled();
    }

    private String style() {
        return window.detail(
                document -> document.getElementsByTagName("style").item(0).getTextContent());
    }

    private String location() {
        return TestWindow.fx(
                () -> window.find("#detail", WebView.class).getEngine().getLocation());
    }

    private List<String> texts(String tag) {
        return window.detail(document -> {
            List<String> texts = new ArrayList<>();
            elements(document, tag).forEach(element -> texts.add(element.getTextContent()));
            return texts;
        });
    }

    private void click(String link, boolean alt) {
        window.detail(document -> {
            Element anchor = elements(document, "a").stream()
                    .filter(a -> a.getTextContent().equals(link))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link " + link));
            MouseEvent click = (MouseEvent) ((DocumentEvent) document).createEvent("MouseEvents");
            click.initMouseEvent(
                    "click",
                    true,
                    true,
                    ((DocumentView) document).getDefaultView(),
                    1,
                    0,
                    0,
                    0,
                    0,
                    false,
                    alt,
                    false,
                    false,
                    (short) 0,
                    null);
            return ((EventTarget) anchor).dispatchEvent(click);
        });
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
