package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagTest {

    @Test
    void standsInTheOrderOfItsName() {
        TreeSet<Tag> tags = new TreeSet<>();
        Stream.of("Syria", "Aleppo", "Russia", "Syria").map(Tag::new).forEach(tags::add);
        assertThat(tags).extracting(Tag::toString).containsExactly("Aleppo", "Russia", "Syria");
    }
}
