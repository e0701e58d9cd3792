package annals.explore.own;

import annals.model.EventId;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.text.MalformedException;
import annals.workspace.EventRef;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the values of a link, of which each can be anything; a complaint repeats nothing that could mislead. */
final class LinkValue {

    private static final int LONGEST_NAME = 500;

    private LinkValue() {}

    static String name(String value) throws MalformedException {
        if (value.isBlank() || value.length() > LONGEST_NAME) {
            throw new MalformedException("this link is damaged: a name in it is empty, or too long");
        }
        return value;
    }

    static String query(String value) throws MalformedException {
        try {
            QueryParser.parse(value);
            return value;
        } catch (QuerySyntaxException e) {
            throw new MalformedException("this link holds a query that cannot be read: " + e.getMessage());
        }
    }

    /** A day with its part, as edges of a view are. */
    static double day(String value) throws MalformedException {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new MalformedException("this link is damaged: it does not say which days to show");
        }
    }

    static LocalDate date(String value) throws MalformedException {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new MalformedException("this link is damaged: a date in it is none");
        }
    }

    static int number(String value) throws MalformedException {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new MalformedException("this link is damaged: a number in it is none");
        }
    }

    static EventRef event(String value) throws MalformedException {
        return new EventRef(
                EventId.parse(value)
                        .orElseThrow(() -> new MalformedException("this link names as an event what is none")),
                "");
    }
}
