package annals.explore.own;

import annals.explore.View;
import annals.library.ArchiveIdentity;
import annals.library.Library;
import annals.text.MalformedException;
import annals.workspace.EventRef;
import annals.workspace.ViewState;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, as a link that leads back to it: {@code annals:view?archive=…&query=…&from=…&to=…}. A link comes from anywhere;
 * what is read of one is a view of an archive that is here already, and can do nothing but be shown.
 */
public record StateLink(ArchiveIdentity archive, ViewState state) {

    private static final String SCHEME = "annals:";
    private static final String BEGIN = SCHEME + "view?";
    private static final int LONGEST = 20_000;

    public static StateLink of(View view, Library library) {
        return new StateLink(library.identity(), ViewStates.of(view, library));
    }

    /** Whether a text is meant as a link. */
    public static boolean isMeant(String text) {
        return text.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public String toString() {
        StringBuilder link = new StringBuilder(BEGIN);
        append(link, "archive", archive.name());
        append(link, "place", archive.place());
        if (!state.query().isEmpty()) {
            append(link, "query", state.query());
        }
        append(link, "from", Double.toString(state.from()));
        append(link, "to", Double.toString(state.to()));
        EventRef selected = state.selected();
        if (selected != null) {
            append(link, "select", selected.id().toString());
        }
        if (state.by() != ViewState.LanesBy.NONE) {
            append(link, "lanes", state.by().name().toLowerCase(Locale.ROOT));
        }
        state.lanes().forEach(lane -> append(link, "lane", lane));
        LinkAsked.write(state.asked(), (name, value) -> append(link, name, value));
        return link.toString();
    }

    private static void append(StringBuilder link, String name, String value) {
        link.append(link.length() == BEGIN.length() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** @throws MalformedException with a message that repeats nothing of the link that could mislead its reader */
    public static StateLink parse(String text) throws MalformedException {
        String link = text.strip();
        if (link.length() > LONGEST) {
            throw new MalformedException("this link is longer than " + LONGEST + " letters; no link of Annals is");
        }
        if (!link.regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
            throw new MalformedException("this is no link of Annals; such a link begins with " + BEGIN);
        }
        Parts parts = new Parts();
        for (String part : link.substring(BEGIN.length()).split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new MalformedException("this link is damaged: a part of it has no value");
            }
            parts.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
        }
        return parts.link();
    }

    private static String decoded(String value) throws MalformedException {
        String decoded;
        try {
            decoded = URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("this link is damaged: it holds a % that stands for nothing");
        }
        if (decoded.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD')) {
            throw new MalformedException("this link is damaged: it holds what is no text");
        }
        return decoded;
    }

    /** What was read so far. A part that this Annals does not know belongs to a later one, and is no reason to refuse the rest. */
    private static final class Parts {
        private @Nullable String archive;
        private String place = "";
        private String query = "";
        private double from = Double.NaN;
        private double to = Double.NaN;
        private @Nullable EventRef selected;
        private ViewState.LanesBy by = ViewState.LanesBy.NONE;
        private final List<String> lanes = new ArrayList<>();
        private final LinkAsked asked = new LinkAsked();

        void put(String name, String value) throws MalformedException {
            switch (name) {
                case "archive" -> archive = LinkValue.name(value);
                case "place" -> place = LinkValue.name(value);
                case "query" -> query = LinkValue.query(value);
                case "from" -> from = LinkValue.day(value);
                case "to" -> to = LinkValue.day(value);
                case "select" -> selected = LinkValue.event(value);
                case "lanes" -> by = by(value);
                case "lane" -> lanes.add(LinkValue.name(value));
                default -> asked.put(name, value);
            }
        }

        private static ViewState.LanesBy by(String value) throws MalformedException {
            for (ViewState.LanesBy by : ViewState.LanesBy.values()) {
                if (by.name().equalsIgnoreCase(value)) {
                    return by;
                }
            }
            throw new MalformedException("this link asks for lanes that there are not");
        }

        StateLink link() throws MalformedException {
            if (archive == null) {
                throw new MalformedException("this link does not say which archive it leads to");
            }
            try {
                return new StateLink(
                        new ArchiveIdentity(archive, place),
                        new ViewState(query, from, to, selected, by, lanes, asked.asked()));
            } catch (IllegalArgumentException e) {
                throw new MalformedException("this link is damaged: " + e.getMessage());
            }
        }
    }
}
