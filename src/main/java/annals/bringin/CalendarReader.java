package annals.bringin;

import annals.export.EventCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the events of a calendar after RFC 5545: each property's values by its name. */
final class CalendarReader {

    private CalendarReader() {}

    static List<Row> read(String text) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<String>> values = null;
        int begun = 0;
        int number = 0;
        for (String line : text.replaceAll("(\r?\n)[ \t]", "\u0000").split("\r?\n", -1)) {
            number++;
            int folds = (int) line.chars().filter(c -> c == 0).count();
            String unfolded = line.replace("\u0000", "");
            if (unfolded.equalsIgnoreCase("BEGIN:VEVENT")) {
                values = new LinkedHashMap<>();
                begun = number;
            } else if (values != null && unfolded.equalsIgnoreCase("END:VEVENT")) {
                rows.add(new Row(begun, values));
                values = null;
            } else if (values != null) {
                put(unfolded, values);
            }
            number += folds;
        }
        return rows;
    }

    private static void put(String line, Map<String, List<String>> values) {
        int colon = colon(line);
        if (colon < 0) {
            return;
        }
        String[] head = line.substring(0, colon).split(";", 2);
        String name = head[0].toUpperCase(Locale.ROOT);
        String value = line.substring(colon + 1);
        List<String> read = switch (name) {
            case "CATEGORIES" -> parts(value);
            case "DTEND" -> List.of(lastDay(value));
            case "UID" -> List.of(withoutEnd(plain(value)));
            default -> List.of(plain(value));
        };
        values.computeIfAbsent(columnOf(name), key -> new ArrayList<>()).addAll(read);
    }

    /** A calendar's summary is a headline; what others call a summary is its description. */
    private static String columnOf(String property) {
        return switch (property) {
            case "SUMMARY" -> "title";
            default -> property.toLowerCase(Locale.ROOT);
        };
    }

    /** A whole day's end is the day after it. */
    private static String lastDay(String end) {
        try {
            return LocalDate.parse(end.strip(), DateTimeFormatter.BASIC_ISO_DATE)
                    .minusDays(1)
                    .toString();
        } catch (DateTimeParseException e) {
            return end;
        }
    }

    private static String withoutEnd(String uid) {
        return uid.endsWith(EventCalendar.UID_END)
                ? uid.substring(0, uid.length() - EventCalendar.UID_END.length())
                : uid;
    }

    /** The one that ends the name: others may stand within quotes. */
    private static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == ',') {
                parts.add(plain(value.substring(start, i)));
                start = i + 1;
            }
        }
        parts.add(plain(value.substring(start)));
        return parts;
    }

    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
