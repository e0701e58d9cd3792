package annals.sample;

import annals.archive.Page;
import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.archive.PageReader;
import annals.archive.Problem;
import annals.model.EventId;
import annals.model.Tag;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The committed sample as the program's own reader sees it; pages under their paths. */
record ReadSample(
        SortedMap<String, byte[]> files,
        SortedMap<String, EventPage> events,
        SortedMap<String, DayPage> days,
        List<String> others,
        List<Problem> problems) {

    static ReadSample of(Path folder) throws IOException {
        ReadSample sample =
                new ReadSample(files(folder), new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        sample.files.forEach((path, content) -> {
            Page page = PageReader.read(path, content, sample.problems::add);
            switch (page) {
                case EventPage event -> sample.events.put(path, event);
                case DayPage day -> sample.days.put(path, day);
                case OtherPage other -> sample.others.add(path);
            }
        });
        return sample;
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            files.put(folder.relativize(path).toString().replace(File.separatorChar, '/'), Files.readAllBytes(path));
        }
        return files;
    }

    /** What the archive tells of each event's tags, wherever it does. */
    Map<EventId, Set<Tag>> tags() {
        Map<EventId, Set<Tag>> tags = new HashMap<>();
        for (EventPage event : events.values()) {
            Set<Tag> own = tags.computeIfAbsent(event.id(), key -> new TreeSet<>());
            if (event.topic() != null) {
                own.add(event.topic());
            }
            for (RelatedItem item : event.related()) {
                own.addAll(item.shared());
                tags.computeIfAbsent(item.target(), key -> new TreeSet<>()).addAll(item.shared());
            }
        }
        for (DayPage day : days.values()) {
            for (DayEntry entry : day.entries()) {
                tags.computeIfAbsent(entry.id(), key -> new TreeSet<>()).addAll(entry.context());
            }
        }
        return tags;
    }
}
