package annals.ui.detail;

import static annals.text.HtmlText.escape;

import annals.chronicle.Chronicle;
import annals.explore.Session;
import annals.model.EventId;
import java.util.List;
import java.util.stream.Collectors;

/** The other pages that tell of the same event, as part of its page. */
final class VersionsHtml {

    private VersionsHtml() {}

    /** Empty where there are none, or none are known yet. */
    static String section(Session session, EventId here) {
        Chronicle chronicle = session.chronicle();
        int event = chronicle.numberOf(here).orElse(-1);
        List<Integer> versions = event < 0 ? List.of() : session.versioning().of(event);
        if (versions.isEmpty()) {
            return "";
        }
        return versions.stream()
                .map(version -> item(chronicle, version, event))
                .collect(Collectors.joining(
                        "", "<h2>Versions<span>" + versions.size() + "</span></h2><ul class=ruled>", "</ul>"));
    }

    private static String item(Chronicle chronicle, int version, int here) {
        EventId id = chronicle.id(version);
        String title = escape(chronicle.title(version));
        String note = "<div class=note>" + escape(id.date().toString());
        return version == here
                ? "<li>" + title + note + " · this page</div></li>"
                : "<li><a " + (chronicle.isStub(version) ? "class=to-stub " : "") + "href=\"" + EventHtml.EVENT
                        + escape(id.toString()) + "\">" + title + "</a>" + note + "</div></li>";
    }
}
