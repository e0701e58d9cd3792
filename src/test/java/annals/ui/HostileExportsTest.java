package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.AnnalsCommand;
import annals.cli.NoWindow;
import annals.cli.Terminal;
import annals.model.EventId;
import annals.store.StoreFolder;
import annals.text.TerminalWriter;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Note;
import annals.workspace.Step;
import annals.workspace.Story;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceText;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * An archive and a colleague's workspace that mean harm, on their way through Annals and out of it again: whoever opens what
 * was exported, in a browser that runs and fetches everything, a spreadsheet or a calendar, runs and fetches nothing.
 */
class HostileExportsTest {

    private static final EventId EVIL = new EventId(LocalDate.of(2017, 1, 16), "evil");
    /** What the program draws itself lies in the page. */
    private static final Pattern OWN_PICTURE =
            Pattern.compile("<img alt=\"\" src=\"data:image/png;base64,[A-Za-z0-9+/=]+\">");

    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\u202a-\u202e\u2066-\u2069\u200e\u200f]");

    @TempDir
    private Path folder;

    private final Listener outside = new Listener();
    private Path store = Path.of(".");
    private String attack = "";

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void takeIn() throws Exception {
        attack = """
            <script>document.title='run'</script> <img src="ADDRESS/img.png" onerror="document.title='run'"> \
            <svg onload="document.title='run'"><image href="ADDRESS/svg.png"/></svg> \
            <style>@import url(ADDRESS/import.css); body{background:url(ADDRESS/back.png)}</style> \
            <a href="javascript:document.title='run'">x</a> [y](javascript:document.title='run') ![z](ADDRESS/mark.png) \
            [d](data:text/html,<script>document.title='run'</script>) [f](file:///etc/passwd) <ADDRESS/auto> \
            &lt;script&gt;document.title='run'&lt;/script&gt; &#x3c;iframe src=ADDRESS/frame.html&#x3e; \
            " onmouseover="document.title='run' \u202egnp.exe\u202c \u001b]0;owned\u0007\u001b[31m \u009b31m\
            """.replace("ADDRESS", outside.address());
        Pages pages = new Pages(folder.resolve("archive"))
                .event("2017-01-16", "evil", """
                    ##### =HYPERLINK("ADDRESS/topic") ATTACK
                    # =cmd|' /C calc'!A0 ATTACK

                    @SUM(1) ATTACK

                    ### Source:

                    1. [+1+1 ATTACK](ADDRESS/fair"onmouseover="alert(1))
                    2. [Paper](javascript:document.title='run')

                    ### Related:

                    1. [-2+3 ATTACK](/news/2017/01/17/"onclick="alert(5).md) _Context: =1+1, ATTACK_
                    """.replace("ATTACK", attack).replace("ADDRESS", outside.address()));
        store = TestWindow.imported(folder.resolve("store"), pages.root()).path();
        Path colleagues = folder.resolve("colleague.json");
        Files.writeString(colleagues, WorkspaceText.write(hostileWorkspace()));
        annals("workspace", "import", colleagues.toString());
    }

    private Workspace hostileWorkspace() {
        EventRef event = new EventRef(EVIL, attack);
        Note onEvent = new Note("note", new Note.OnEvent(event), attack, Instant.EPOCH, Instant.EPOCH);
        Story story = new Story(
                "story",
                "story",
                List.of(
                        new Step.ShowEvent(event, attack),
                        new Step.ShowDay(LocalDate.of(2017, 1, 16), attack),
                        new Step.ShowEvent(
                                new EventRef(new EventId(LocalDate.of(1999, 1, 1), "gone"), attack), attack)));
        Label label = new Label("<b onclick=alert(1)>", "#3b6fb6");
        return Stream.of(
                        Edits.change(onEvent, attack, Instant.EPOCH),
                        Edits.put(label),
                        Edits.attach(label.name(), event),
                        Edits.put(story))
                .reduce(Workspace.empty(), (before, edit) -> edit.applyTo(before), (one, other) -> other);
    }

    @AfterEach
    void close() {
        outside.close();
    }

    @Test
    void pagesRunAndFetchNothingInABrowserThatWould() {
        assertThatInert(annals("story", "story", "--format", "html"));
        assertThatInert(annals("show", EVIL.toString(), "--format", "html"));
    }

    @Test
    void markdownRunsAndFetchesNothingWhereItIsShown() {
        assertThatInert(rendered(annals("export", "--format", "md")));
        assertThatInert(rendered(annals("list", "--format", "md")));
    }

    @Test
    void spreadsheetsCalculateNothing() {
        assertThat(annals("export", "--format", "csv").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("(^|,)\"?[=+@\t\r-](?!\\d+(,|$))"));
    }

    @Test
    void calendarsHoldTheEventsAlone() {
        String calendar = annals("export", "--format", "ics", "-is:stub");
        assertThat(calendar.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(1);
        assertThat(calendar.lines()
                        .filter(line -> line.matches("[A-Z-]+[:;].*"))
                        .map(line -> line.split("[:;]", 2)[0]))
                .allMatch(name ->
                        name.matches("BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|TRANSP|SUMMARY"
                                + "|DESCRIPTION|CATEGORIES|URL"));
    }

    @Test
    void terminalsAreNotSteered() {
        for (String[] command : new String[][] {
            {"list"},
            {"tags"},
            {"show", EVIL.toString()},
            {"show", EVIL.toString(), "--format", "json"},
            {"list", "--format", "jsonl"},
            {"list", "tag:nonsense" + attack},
            {"story", attack}
        }) {
            StringWriter terminal = new StringWriter();
            run(new TerminalWriter(terminal), command);
            assertThat(terminal.toString()).doesNotContainPattern(STEERING);
        }
    }

    @Test
    void theWindowRunsAndFetchesNothingOfNotes() {
        try (TestWindow window = TestWindow.of(new StoreFolder(store))) {
            TestWindow.inFx(() -> window.session().select(EVIL));
            window.untilSettled();
            List<String> names = window.detail(document -> {
                List<String> found = new ArrayList<>();
                for (int i = 0; i < document.getElementsByTagName("*").getLength(); i++) {
                    found.add(document.getElementsByTagName("*")
                            .item(i)
                            .getNodeName()
                            .toLowerCase(Locale.ROOT));
                }
                return found;
            });
            assertThat(names).doesNotContain("script", "img", "svg", "image", "iframe", "link", "object", "form");
            assertThat(window.<String>detail(
                            document -> document.getDocumentElement().getTextContent()))
                    .contains("<script>document.title='run'</script>");
        }
        assertThatOnlyTheControlIsAskedFor();
    }

    /** What a renderer that takes HTML for HTML makes of it. */
    private static String rendered(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }

    private void assertThatInert(String html) {
        assertThat(html).contains("document.title=");
        String imported = OWN_PICTURE.matcher(html).replaceAll("");
        List<MatchResult> elements = ELEMENT.matcher(imported).results().toList();
        assertThat(elements).isNotEmpty().allSatisfy(element -> {
            assertThat(element.group(1).toLowerCase(Locale.ROOT))
                    .isNotIn("script", "img", "svg", "image", "iframe", "link", "object", "embed", "form", "base");
            assertThat(element.group(2).replaceAll("\"[^\"]*\"", "")).doesNotContainPattern("(?i)\\son[a-z]+\\s*=");
        });
        assertThat(ADDRESS.matcher(imported).results().map(address -> address.group(1)))
                .allMatch(address -> address.matches("#.*|https?://.*|annals-[a-z]+:.*"));
        WebView careless = TestWindow.fx(() -> {
            WebView made = new WebView();
            made.getEngine().setJavaScriptEnabled(true);
            made.getEngine().loadContent(html);
            return made;
        });
        assertThatOnlyTheControlIsAskedFor();
        assertThat(TestWindow.<String>fx(() -> careless.getEngine().getTitle())).isNotEqualTo("run");
    }

    /** A page that does fetch something: had another fetched anything, that would have been asked for before. */
    private void assertThatOnlyTheControlIsAskedFor() {
        int before = outside.asked().size();
        WebView control = TestWindow.fx(() -> {
            WebView made = new WebView();
            made.getEngine().loadContent("<img src='" + outside.address() + "/control.png'>");
            return made;
        });
        TestWindow.until("the control was asked for", () -> outside.asked().size() > before);
        assertThat(outside.asked()).allMatch(line -> line.contains("/control.png"));
        assertThat(control).isNotNull();
    }

    private String annals(String... arguments) {
        StringWriter out = new StringWriter();
        run(out, arguments);
        return out.toString();
    }

    private void run(Writer out, String... arguments) {
        PrintWriter both = new PrintWriter(out);
        String[] all = Stream.concat(Stream.of("--store", store.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        Terminal.run(new AnnalsCommand(new Drawing(), ignored -> {}), both, both, all);
        both.flush();
    }

    /** Draws, and opens nothing. */
    private static final class Drawing extends NoWindow {
        @Override
        public <T> T draw(Callable<T> drawing) {
            return TestWindow.fx(drawing);
        }
    }
}
