package annals.bench;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Events of thirty years without an archive: stories that come and go, with links inside of them and a few across. */
final class MadeUpWeb {

    private static final int DAYS = 11_000;
    private static final int STORY_SIZE = 60;
    private static final int PLACES = 2_000;
    private static final int LINKS = 6;
    private static final int ONE_ACROSS_IN = 10;

    private MadeUpWeb() {}

    static Chronicle of(int size, long seed) {
        Random random = new Random(seed);
        int stories = Math.max(1, size / STORY_SIZE);
        Chronicle.Builder builder = new Chronicle.Builder(IntStream.range(0, stories + PLACES)
                .mapToObj(tag -> new Tag((tag < stories ? "story " : "place ") + tag))
                .toList());
        List<List<Integer>> eventsOfStories = new ArrayList<>();
        IntStream.range(0, stories).forEach(story -> eventsOfStories.add(new ArrayList<>()));
        for (int event = 0; event < size; event++) {
            int day = (int) ((long) event * DAYS / size);
            // Stories begin one after the other; an event belongs to one of those that began before it.
            int newest = (int) ((long) event * stories / size);
            int story = Math.max(0, newest - (int) (Math.abs(random.nextGaussian()) * 200));
            builder.event(
                    new EventId(LocalDate.of(1990, 1, 1).plusDays(day), "event-" + "%07d".formatted(event)),
                    "Headline " + event + " of story " + story + " tells what happened there",
                    story,
                    random.nextInt(5) == 0);
            builder.tagUse(event, story);
            for (int i = random.nextInt(4); i >= 0; i--) {
                builder.tagUse(event, stories + (int) (PLACES * Math.pow(random.nextDouble(), 3)));
            }
            List<Integer> told = eventsOfStories.get(story);
            for (int i = 0; i < LINKS && !told.isEmpty(); i++) {
                boolean across = random.nextInt(ONE_ACROSS_IN) == 0;
                builder.link(event, across ? random.nextInt(event) : told.get(random.nextInt(told.size())));
            }
            told.add(event);
        }
        return builder.build();
    }
}
