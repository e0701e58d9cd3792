package annals.library;

import annals.archive.FolderArchive;
import annals.chronicle.Chronicle;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.model.EventId;
import annals.model.Tag;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** A library of made-up columns over a store that holds none of it: for what only counts and draws. */
public final class MadeUpLibrary {

    /** Tags that one event in a hundred has each. */
    public static final List<String> RARE_TAGS =
            IntStream.range(0, 20).mapToObj(i -> "one in a hundred, " + i).toList();

    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 30 * 365;
    private static final int TAGS = 3000;
    private static final String[] WORDS = {
        "talks",
        "begin",
        "in",
        "Geneva",
        "ceasefire",
        "ministers",
        "agree",
        "on",
        "a",
        "plan",
        "for",
        "the",
        "strike",
        "court",
        "orders",
        "new",
        "vote",
        "after",
        "storm",
        "hits",
        "coast",
        "Parliament",
        "rejects",
        "budget",
        "和谈",
        "開始",
        "الهدنة",
        "envoy",
        "resigns",
        "over",
        "stalled",
        "reform",
        "of",
        "police",
        "says",
        "report"
    };

    private MadeUpLibrary() {}

    /** @param folder where to keep a store that holds one page */
    public static Library of(int events, Path folder) throws IOException {
        return of(events, TAGS, folder);
    }

    public static Library of(int events, int tags, Path folder) throws IOException {
        Path page = folder.resolve("archive/news/2016/04/28/page.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "# A page\n\nWhat happened.\n");
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        try {
            new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(folder.resolve("archive"))));
        } catch (ImportCancelledException e) {
            throw new IOException(e);
        }
        return new Library(store.open(), chronicle(events, tags, new Random(events)));
    }

    private static Chronicle chronicle(int events, int tags, Random random) {
        Chronicle.Builder builder = new Chronicle.Builder(tags(tags));
        int[] days = days(events, random);
        for (int event = 0; event < events; event++) {
            EventId id = new EventId(FIRST_DAY.plusDays(days[event]), String.format(Locale.ROOT, "e%08d", event));
            builder.event(id, title(random), frequent(tags, random), random.nextInt(5) == 0);
        }
        for (int event = 0; event < events; event++) {
            if (event % 100 < RARE_TAGS.size()) {
                builder.tagUse(event, event % 100);
            }
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                builder.tagUse(event, RARE_TAGS.size() + frequent(tags, random) % (tags - RARE_TAGS.size()));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                builder.link(event, random.nextInt(events));
            }
        }
        return builder.build();
    }

    private static List<Tag> tags(int most) {
        List<Tag> tags = new ArrayList<>(RARE_TAGS.stream().map(Tag::new).toList());
        for (int tag = RARE_TAGS.size(); tag < most; tag++) {
            tags.add(new Tag("Tag " + tag));
        }
        return tags;
    }

    /** Waves over the years, and bursts. */
    private static int[] days(int events, Random random) {
        int burst = random.nextInt(DAYS);
        return random.ints(events, 0, DAYS)
                .map(day -> {
                    double wave = Math.sin(day / 300.0) * 120;
                    return random.nextInt(12) == 0
                            ? burst + (int) Math.abs(random.nextGaussian() * 8) + 900 * (day % 9)
                            : day + (int) wave;
                })
                .map(day -> Math.floorMod(day, DAYS))
                .sorted()
                .toArray();
    }

    /** The lower a number, the more often. */
    private static int frequent(int tags, Random random) {
        return (int) (tags * Math.pow(random.nextDouble(), 4));
    }

    private static String title(Random random) {
        StringBuilder title = new StringBuilder("The");
        for (int words = 4 + random.nextInt(9); words > 0; words--) {
            title.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return title.toString();
    }
}
