package annals.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** An archive that a test writes page by page. */
public final class Pages {

    private final Path root;

    public Pages(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /** @param text all that stands below the date: topic, headline, summary, lists */
    public Pages event(String date, String slug, String text) throws IOException {
        LocalDate day = LocalDate.parse(date);
        Path folder = root.resolve(String.format(
                Locale.ROOT, "news/%04d/%02d/%d", day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(slug + ".md"), "### [" + date + "](/news/index.md)\n\n" + text, StandardCharsets.UTF_8);
        return this;
    }

    /** Seven events about two stories that share a tag, one of them known from links only. */
    public static Pages small(Path root) throws IOException {
        return new Pages(root)
                .event("2016-02-01", "talks-begin", """
                    ##### Peace talks
                    # Talks on Syria begin in Geneva
                    The envoy meets the opposition.

                    Nobody expects much.

                    ### Source:

                    1. [The Guardian](https://www.theguardian.com/world/2016/feb/01/talks)
                    2. [A leaflet](ftp://leaflets.example/talks)

                    ### Related:

                    1. [Talks resume](/news/2016/03/14/talks-resume.md) _Context: Geneva, Syria_
                    2. [Talks are suspended](/news/2016/02/3/talks-suspended.md) _Context: Geneva, Syria_
                    """)
                .event("2016-02-03", "talks-suspended", """
                    ##### Peace talks
                    # Talks are suspended after three days
                    Both sides blame each other.

                    ### Related:

                    1. [Talks begin](/news/2016/02/1/talks-begin.md) _Context: Geneva, Syria_
                    """)
                .event("2016-03-14", "talks-resume", """
                    ##### Peace talks
                    # Talks resume while Russia withdraws
                    A second round.

                    ### Related:

                    1. [Russia and Turkey meet in Astana](/news/2017/01/23/astana.md) _Context: Russia, Syria_
                    """)
                .event("2016-06-23", "referendum", """
                    ##### Elections
                    # Britain votes to leave the European Union
                    Turnout is high.

                    ### Related:

                    1. [An election in Iceland](/news/2016/10/29/iceland-votes.md) _Context: European Union_
                    """)
                .event("2016-10-29", "iceland-votes", """
                    ##### Elections
                    # Iceland votes for a new parliament
                    The Pirates gain.
                    """)
                .event("2016-12-20", "envoy-shot", """
                    # Russian envoy is shot in Ankara
                    At the opening of an exhibition.

                    ### Related:

                    1. [Russia and Turkey meet in Astana](/news/2017/01/23/astana.md) _Context: Russia_
                    """);
    }
}
