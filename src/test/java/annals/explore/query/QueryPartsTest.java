package annals.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.query.QueryParts.Kind;
import annals.explore.query.QueryParts.Part;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryPartsTest {

    @Test
    void tellsPartsApart() {
        assertThat(QueryParts.of("tag:\"a b\" -tag:c (d OR \"e f\")"))
                .containsExactly(
                        new Part(0, 4, Kind.FIELD, false),
                        new Part(4, 9, Kind.VALUE, false),
                        new Part(10, 11, Kind.MINUS, true),
                        new Part(11, 15, Kind.FIELD, true),
                        new Part(15, 16, Kind.VALUE, true),
                        new Part(17, 18, Kind.BRACKET, false),
                        new Part(18, 19, Kind.WORD, false),
                        new Part(20, 22, Kind.OR, false),
                        new Part(23, 28, Kind.PHRASE, false),
                        new Part(28, 29, Kind.BRACKET, false));
    }

    @Test
    void knowsWhatIsNotFinished() {
        assertThat(QueryParts.of("tag:\"a b"))
                .containsExactly(new Part(0, 4, Kind.FIELD, false), new Part(4, 8, Kind.VALUE, false));
        assertThat(QueryParts.of("date:")).containsExactly(new Part(0, 5, Kind.FIELD, false));
        assertThat(QueryParts.of("http://a")).containsExactly(new Part(0, 8, Kind.WORD, false));
    }

    /** Whatever is typed, parts follow each other, and nothing but space lies between them. */
    @Test
    void coversAnyText() {
        Random random = new Random(1);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append("tag:\"\\-() OR x爱".charAt(random.nextInt(15)));
            }
            List<Part> parts = QueryParts.of(text.toString());
            int at = 0;
            for (Part part : parts) {
                assertThat(text.substring(at, part.start())).as(text.toString()).isBlank();
                assertThat(part.end()).isGreaterThan(part.start()).isLessThanOrEqualTo(text.length());
                at = part.end();
            }
            assertThat(text.substring(at)).isBlank();
        }
    }
}
