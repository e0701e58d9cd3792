package annals.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Changes a small tree at random: pages, day pages, second pages of an event, pages with faults. */
final class RandomTree {

    private static final List<String> TAGS =
            List.of("war", "Geneva", "Washington, D.C.", "election, 2016", "Russia", "oil");
    private static final int DAYS = 4;
    private static final int EVENTS_PER_DAY = 5;

    private final Tree tree;
    private final Random random;

    RandomTree(Tree tree, Random random) {
        this.tree = tree;
        this.random = random;
    }

    void change(int times) {
        for (int i = 0; i < times; i++) {
            int day = 1 + random.nextInt(DAYS);
            int number = random.nextInt(EVENTS_PER_DAY);
            String prefix = random.nextInt(6) == 0 ? "zh/" : "";
            switch (random.nextInt(6)) {
                case 0 -> tree.remove(prefix + path(day, number) + ".md");
                case 1 -> writeDay(prefix, day);
                case 2 -> removeDay(prefix, day);
                default -> writePage(prefix, day, number);
            }
        }
    }

    private static String path(int day, int number) {
        return "news/2016/04/" + day + "/e" + number;
    }

    private void writePage(String prefix, int day, int number) {
        int headingDay = random.nextInt(15) == 0 ? 1 + random.nextInt(DAYS) : day;
        String title = random.nextInt(10) == 0 ? " " : title(day, number);
        tree.write(
                prefix + path(day, number) + ".md",
                Tree.page("2016-04-" + headingDay, topic(), title, random.nextBoolean() ? "Because." : "", links()));
    }

    private void writeDay(String prefix, int day) {
        StringBuilder page = new StringBuilder("## [2016-04-0" + day + "](/news/2016/04/" + day + "/index.md)\n\n");
        for (int entry = 0; entry < random.nextInt(4); entry++) {
            int number = random.nextInt(EVENTS_PER_DAY);
            page.append("##### ")
                    .append(topic())
                    .append("\n### [")
                    .append(title(day, number))
                    .append("](/");
            page.append(path(day, number)).append(".md)\n");
            page.append(random.nextBoolean() ? "A summary " + random.nextInt(3) : "_Context: " + tags() + "_");
            page.append("\n\n");
        }
        tree.write(prefix + "news/2016/04/" + day + "/index.md", page.toString());
    }

    private void removeDay(String prefix, int day) {
        tree.remove(prefix + "news/2016/04/" + day + "/index.md");
    }

    private String title(int day, int number) {
        return String.format(Locale.ROOT, "Event %d of day %d, version %d", number, day, random.nextInt(3));
    }

    private String topic() {
        return random.nextBoolean() ? "" : TAGS.get(random.nextInt(TAGS.size()));
    }

    private String[] links() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> {
                    int day = 1 + random.nextInt(DAYS);
                    int number = random.nextInt(EVENTS_PER_DAY);
                    return path(day, number).substring("news/".length()) + "|" + title(day, number) + "|" + tags();
                })
                .toArray(String[]::new);
    }

    private String tags() {
        List<String> some = new ArrayList<>(TAGS);
        some.removeIf(tag -> random.nextInt(3) > 0);
        return String.join(", ", some);
    }
}
