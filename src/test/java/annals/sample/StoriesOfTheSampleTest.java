package annals.sample;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.EventPage;
import annals.archive.Page.RelatedItem;
import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Stories;
import annals.relations.StoryFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stories that are found in the sample, beside those that it was written as. */
class StoriesOfTheSampleTest {

    private static final Path HOME = Path.of(System.getProperty("annals.home", "."));
    private static final Pattern HEADLINE = Pattern.compile("## (\\d{4}-\\d\\d-\\d\\d .*)");

    private final SortedMap<EventId, EventPage> pages = new TreeMap<>();

    @Test
    void keepToTheSubjectsAndTopicsItWasWrittenWith() throws Exception {
        Chronicle sample = sample();
        Stories stories = StoryFinder.find(sample);
        Map<String, String> subjects = subjects();
        List<String> told = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        for (int event = 0; event < sample.size(); event++) {
            String headline = sample.id(event).date() + " " + sample.title(event);
            if (stories.storyOf(event) >= 0 && subjects.containsKey(headline)) {
                told.add("story " + stories.storyOf(event));
                files.add(subjects.getOrDefault(headline, ""));
                topics.add(sample.topic(event) < 0 ? "none" : "topic " + sample.topic(event));
            }
        }
        assertThat(told).hasSizeGreaterThan(sample.size() * 9 / 10);
        assertThat(purity(told, files)).as("of one file").isGreaterThan(0.92);
        assertThat(purity(told, topics)).as("of one topic").isGreaterThan(0.7);
        assertThat(mutualInformation(told, topics)).as("shared with topics").isGreaterThan(0.7);
    }

    private Chronicle sample() throws Exception {
        ReadSample sample = ReadSample.of(HOME.resolve("data/sample"));
        sample.events().values().forEach(page -> pages.put(page.id(), page));
        Map<EventId, Set<Tag>> tags = sample.tags();
        List<Tag> names = new ArrayList<>(
                new TreeSet<>(tags.values().stream().flatMap(Collection::stream).toList()));
        Chronicle.Builder builder = new Chronicle.Builder(names);
        List<EventId> ids = List.copyOf(pages.keySet());
        for (EventId id : ids) {
            EventPage page = pages.getOrDefault(id, pages.firstEntry().getValue());
            int event = builder.size();
            builder.event(id, page.title(), page.topic() == null ? -1 : names.indexOf(page.topic()), false);
            tags.getOrDefault(id, Set.of()).forEach(tag -> builder.tagUse(event, names.indexOf(tag)));
            for (RelatedItem item : page.related()) {
                int target = Collections.binarySearch(ids, item.target());
                if (target >= 0) {
                    builder.link(event, target);
                }
            }
        }
        return builder.build();
    }

    /** Of each event the file of stories that tells it; the two on Syria are one. */
    private static Map<String, String> subjects() throws Exception {
        Map<String, String> subjects = new HashMap<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(HOME.resolve("data/stories"))) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            String subject = file.getFileName().toString().replaceAll("-\\d.*", "");
            for (String line : Files.readAllLines(file)) {
                Matcher headline = HEADLINE.matcher(line);
                if (headline.matches()) {
                    subjects.put(headline.group(1), subject);
                }
            }
        }
        return subjects;
    }

    /** The share of events that are of the kind that most of their group are of. */
    private static double purity(List<String> groups, List<String> kinds) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            counts.computeIfAbsent(groups.get(i), any -> new HashMap<>()).merge(kinds.get(i), 1, Integer::sum);
        }
        return counts.values().stream()
                        .mapToInt(of -> Collections.max(of.values()))
                        .sum()
                / (double) groups.size();
    }

    /** How much each tells of the other, between 0 and 1. */
    private static double mutualInformation(List<String> some, List<String> others) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            both.add(some.get(i) + "/" + others.get(i));
        }
        double shared = entropy(some) + entropy(others) - entropy(both);
        return 2 * shared / (entropy(some) + entropy(others));
    }

    private static double entropy(List<String> values) {
        Map<String, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.values().stream()
                .mapToDouble(count -> (double) count / values.size())
                .map(share -> -share * Math.log(share))
                .sum();
    }
}
