package annals.sample;

import java.util.List;

/** One story file: events that somebody told together, in order of date. */
record Story(String title, List<StoryEvent> events) {

    Story {
        events = List.copyOf(events);
    }
}
