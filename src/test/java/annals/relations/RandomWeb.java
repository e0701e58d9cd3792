package annals.relations;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Events with links and tags by chance, the same for the same seed. */
final class RandomWeb {

    private RandomWeb() {}

    static Chronicle of(long seed, int size, int links) {
        Random random = new Random(seed);
        List<Tag> tags = IntStream.range(0, size / 4)
                .mapToObj(tag -> new Tag("tag " + tag))
                .toList();
        Chronicle.Builder builder = new Chronicle.Builder(tags);
        LocalDate day = LocalDate.of(2016, 1, 1);
        for (int event = 0; event < size; event++) {
            builder.event(new EventId(day, "event-%04d".formatted(event)), "Headline " + event % 7, -1, false);
            day = day.plusDays(random.nextInt(3));
        }
        for (int event = 0; event < size; event++) {
            for (int i = random.nextInt(4); i > 0; i--) {
                builder.tagUse(event, (int) (tags.size() * Math.pow(random.nextDouble(), 2)));
            }
        }
        for (int i = 0; i < links; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                builder.link(from, to);
            }
        }
        return builder.build();
    }
}
