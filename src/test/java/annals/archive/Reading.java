package annals.archive;

import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One page as it was read, with what was said about it. */
record Reading(Page page, List<Problem> problems) {

    static final String EVENT_PATH = "news/2017/01/16/talks-begin.md";
    static final String DAY_PATH = "news/2017/01/16/index.md";

    static Reading of(String path, byte[] content) {
        List<Problem> problems = new ArrayList<>();
        Page page = PageReader.read(path, content, problems::add);
        return new Reading(page, List.copyOf(problems));
    }

    static Reading of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading ofEvent(String text) {
        return of(EVENT_PATH, text);
    }

    static Reading ofDay(String text) {
        return of(DAY_PATH, text);
    }

    EventPage event() {
        return (EventPage) page;
    }

    DayPage day() {
        return (DayPage) page;
    }
}
