package annals.bringin;

import java.util.List;

/**
 * Events that were brought in together and stand beside the archive.
 *
 * @param id its place among the files
 * @param shown whether it is to be seen
 */
public record Bundle(int id, String name, boolean shown, List<BroughtIn> events) {

    public Bundle {
        events = List.copyOf(events);
    }
}
