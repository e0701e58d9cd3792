package annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a large archive of real Markdown pages, the same for the same seed: tags as frequent as words in a language are,
 * days with bursts, headlines of all lengths, links to events that share tags, day pages.
 */
public final class ArchiveGenerator {

    private static final int TAGS = 4_000;
    private static final int EVENTS_A_DAY = 9;
    private static final int LINKS = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final String[] SYLLABLES = {
        "ba", "ren", "tal", "or", "mi", "ses", "kan", "du", "vel", "ist", "ga", "pre", "lon", "ka", "ter", "un", "shi",
        "mar", "do", "nel", "ris", "qua", "hem", "fol", "zar", "ei", "bon", "tur", "ash", "wil"
    };

    private final Random random;
    private final List<String> tags = new ArrayList<>();
    private final double[] tagChances = new double[TAGS];
    private final List<Event> events = new ArrayList<>();
    private final List<List<Integer>> eventsByTag = new ArrayList<>();

    private record Event(int number, LocalDate date, String slug, String title, List<Integer> tags) {
        String path() {
            return String.format(
                    Locale.ROOT,
                    "news/%d/%02d/%d/%s.md",
                    date.getYear(),
                    date.getMonthValue(),
                    date.getDayOfMonth(),
                    slug);
        }
    }

    private ArchiveGenerator(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < TAGS; i++) {
            sum += 1.0 / (i + 3);
            tagChances[i] = sum;
            tags.add(words(1 + random.nextInt(3), true) + (i % 97 == 0 ? ", 2016" : ""));
            eventsByTag.add(new ArrayList<>());
        }
    }

    /** Writes so many event pages, and their days' pages, below a folder. */
    public static void write(Path folder, int pages, long seed) throws IOException {
        ArchiveGenerator generator = new ArchiveGenerator(seed);
        generator.invent(pages);
        generator.writePages(folder);
    }

    /** {@code FOLDER PAGES [SEED]}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2 ? Long.parseLong(args[2]) : 1);
    }

    private void invent(int pages) {
        LocalDate day = FIRST_DAY;
        while (events.size() < pages) {
            int today = Math.min(pages - events.size(), burst());
            for (int i = 0; i < today; i++) {
                String title = words(6 + random.nextInt(random.nextInt(8) == 0 ? 60 : 20), false);
                String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
                slug = slug.substring(0, Math.min(140, slug.length()));
                Event event = new Event(events.size(), day, slug, title, someTags());
                events.add(event);
                event.tags().forEach(tag -> eventsByTag.get(tag).add(event.number()));
            }
            day = day.plusDays(1);
        }
    }

    /** A quiet day, a usual one, or one on which everything happens. */
    private int burst() {
        int kind = random.nextInt(20);
        return kind == 0 ? EVENTS_A_DAY * 5 : kind < 5 ? random.nextInt(3) : 1 + random.nextInt(2 * EVENTS_A_DAY);
    }

    private List<Integer> someTags() {
        TreeSet<Integer> some = new TreeSet<>();
        int count = 2 + random.nextInt(5);
        while (some.size() < count) {
            int found = Arrays.binarySearch(tagChances, random.nextDouble() * tagChances[TAGS - 1]);
            some.add(Math.min(TAGS - 1, found < 0 ? -found - 1 : found));
        }
        return List.copyOf(some);
    }

    private String words(int count, boolean capital) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            int start = text.length() + (word == 0 ? 0 : 1);
            text.append(word == 0 ? "" : " ");
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            if (word == 0 || capital || random.nextInt(6) == 0) {
                text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            }
        }
        return text.toString();
    }

    private void writePages(Path folder) throws IOException {
        StringBuilder day = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            boolean firstOfDay = i == 0 || !events.get(i - 1).date().equals(event.date());
            Path file = folder.resolve(event.path());
            if (firstOfDay) {
                Files.createDirectories(file.getParent());
                day.setLength(0);
                day.append("## [")
                        .append(event.date())
                        .append("](/")
                        .append(dayPath(event))
                        .append(")\n\n");
            }
            String summary = random.nextInt(5) == 0 ? "" : words(12 + random.nextInt(40), false) + ".";
            Files.writeString(file, page(event, summary));
            day.append("##### ")
                    .append(tags.get(event.tags().getFirst()))
                    .append("\n### [")
                    .append(event.title());
            day.append("](/").append(event.path()).append(")\n").append(summary).append("\n\n");
            boolean lastOfDay =
                    i + 1 == events.size() || !events.get(i + 1).date().equals(event.date());
            if (lastOfDay) {
                Files.writeString(folder.resolve(dayPath(event)), day);
            }
        }
    }

    private static String dayPath(Event event) {
        return event.path().substring(0, event.path().lastIndexOf('/')) + "/index.md";
    }

    private String page(Event event, String summary) {
        StringBuilder page = new StringBuilder();
        page.append("### [")
                .append(event.date())
                .append("](/")
                .append(dayPath(event))
                .append(")\n\n##### ");
        page.append(tags.get(event.tags().getFirst()))
                .append("\n# ")
                .append(event.title())
                .append(" \n\n");
        page.append(summary).append("\n\n\n### Source:\n\n1. [Paper](https://paper.example.org/");
        page.append(event.number()).append(")\n\n### Related:\n\n");
        int item = 1;
        for (int other : related(event)) {
            Event target = events.get(other);
            page.append(item++)
                    .append(". [")
                    .append(target.title())
                    .append(" ](/")
                    .append(target.path());
            page.append(") _Context: ").append(shared(event, target)).append("_\n");
        }
        return page.toString();
    }

    /** Events that share one of the rarer tags, near in time for the most part. */
    private List<Integer> related(Event event) {
        TreeSet<Integer> others = new TreeSet<>();
        for (int tag : event.tags().reversed()) {
            List<Integer> candidates = eventsByTag.get(tag);
            int tries = Math.min(candidates.size(), 12);
            int near = Math.max(0, Collections.binarySearch(candidates, event.number()) - tries / 2);
            for (int i = near; i < Math.min(candidates.size(), near + tries) && others.size() < LINKS; i++) {
                if (candidates.get(i) != event.number()) {
                    others.add(candidates.get(i));
                }
            }
        }
        return List.copyOf(others);
    }

    private String shared(Event one, Event other) {
        return one.tags().stream().filter(other.tags()::contains).map(tags::get).collect(Collectors.joining(", "));
    }
}
