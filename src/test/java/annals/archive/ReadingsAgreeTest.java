package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where Markdown's reading of an item is not doubtful, {@link ItemScanner} reads the same. */
class ReadingsAgreeTest {

    private static final int MANY = 5_000;

    @Test
    void onItemsWhoseBracketsBalance() {
        RandomItems random = new RandomItems(20170116, false);
        assertThat(agreements(random)).isGreaterThan(MANY);
    }

    @Test
    void onItemsWithScars() {
        RandomItems random = new RandomItems(20170123, true);
        assertThat(agreements(random)).isBetween(MANY / 2, 2 * MANY - 1000);
    }

    static Stream<Path> realArchives() {
        return Stream.of(RealPages.SEEDS, RealPages.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("realArchives")
    void onEveryItemOfRealPages(Path archive) throws IOException {
        AtomicInteger agreed = new AtomicInteger();
        RealPages.visit(
                archive, (path, text) -> Items.onPage(text).forEach(item -> agreed.addAndGet(agreements(item))));
        assertThat(agreed.get()).isGreaterThanOrEqualTo(33);
    }

    private static int agreements(RandomItems random) {
        int agreed = 0;
        for (int i = 0; i < MANY; i++) {
            agreed += agreements(Items.of(random.related())) + agreements(Items.of(random.source()));
        }
        return agreed;
    }

    /** How many readings are Markdown's and not doubtful; each of them is the scanner's too. */
    private static int agreements(Items item) {
        Optional<ItemLink> event = item.parsedEvent();
        if (event.isPresent()) {
            assertThat(ItemScanner.eventLink(item.raw()).map(Items::trimmed))
                    .as(item.raw())
                    .isEqualTo(event);
        }
        Optional<ItemLink> source = item.parsedSource();
        if (source.isPresent()) {
            assertThat(ItemScanner.outsideLink(item.raw()).map(Items::trimmed))
                    .as(item.raw())
                    .isEqualTo(source);
        }
        return (event.isPresent() ? 1 : 0) + (source.isPresent() ? 1 : 0);
    }
}
