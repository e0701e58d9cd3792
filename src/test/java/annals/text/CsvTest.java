package annals.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final List<String> PIECES = List.of(
            "=", "+", "-", "@", "\t", "'", "\"", ",", ";", "\n", "\r\n", "1", "1.5", "停火", "a", " ", "＝", "\\", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1 212",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "-0043-03-15/ides-of-march"
            })
    void a_cell_that_a_spreadsheet_would_calculate_begins_with_an_apostrophe(String cell) throws IOException {
        String written = parsed(Csv.row(cell, "x")).getFirst().get(0);
        assertThat(written).isEqualTo("'" + cell);
        assertThat(Csv.plain(written)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "12.5", "-0.5", "", "'tis", "a=b", "2016-01-01", "'"})
    void any_other_cell_is_written_as_it_is(String cell) {
        assertThat(Csv.row("x", cell)).isEqualTo("x," + cell);
        assertThat(Csv.plain(cell)).isEqualTo(cell);
    }

    @Test
    void another_library_reads_what_was_written() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String[] cells = random.ints(4, 0, PIECES.size())
                    .mapToObj(piece -> PIECES.get(piece)
                            + PIECES.get(random.nextInt(PIECES.size()))
                            + PIECES.get(random.nextInt(PIECES.size())))
                    .toArray(String[]::new);
            List<CSVRecord> rows = parsed("a,b,c,d\n" + Csv.row(cells) + "\n");
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).stream().map(Csv::plain)).containsExactly(cells);
        }
    }

    private static List<CSVRecord> parsed(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
