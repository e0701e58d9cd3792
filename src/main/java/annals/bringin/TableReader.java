package annals.bringin;

import annals.text.Csv;
import annals.text.MalformedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rows of cells with a first row of names, parted by commas, semicolons or tabs, as spreadsheets write them. */
final class TableReader {

    private final String text;
    private final char parter;
    private int at;
    private int line = 1;

    private TableReader(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        parter = parter(this.text);
    }

    /** A row may have fewer cells than there are names; what is more than that has none and is left out. */
    static List<Row> read(String text) throws MalformedException {
        TableReader reader = new TableReader(text);
        List<String> names = reader.next();
        List<Row> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            int line = reader.line;
            List<String> cells = reader.next();
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
                values.put(names.get(i), List.of(Csv.plain(cells.get(i))));
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(line, values));
            }
        }
        return rows;
    }

    /** What parts the names is what parts the cells: whichever of the three there is most of in the first line. */
    private static char parter(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    private List<String> next() throws MalformedException {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
        } while (goesOn());
        return cells;
    }

    /** Whether another cell follows in this row; otherwise goes to the next row. */
    private boolean goesOn() throws MalformedException {
        if (at < text.length() && text.charAt(at) == parter) {
            at++;
            return true;
        }
        if (text.startsWith("\r\n", at)) {
            at += 2;
            line++;
        } else if (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
            line++;
        } else if (at < text.length()) {
            throw new MalformedException("line " + line + ": something follows where a quoted cell ends");
        }
        return false;
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != parter && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws MalformedException {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && !text.startsWith("\"\"", at)) {
                at++;
                return cell.toString();
            }
            at += c == '"' ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        throw new MalformedException("line " + opened + ": a quoted cell begins here and never ends");
    }
}
