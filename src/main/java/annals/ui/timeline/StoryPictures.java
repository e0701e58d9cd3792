package annals.ui.timeline;

import annals.explore.picture.Still;
import annals.ui.look.Palette;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Draws the pictures of a story, light and as large as a page shows them, one after another so that a window stays alive. */
public final class StoryPictures {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 420;
    /** On paper lines are finer than on a screen. */
    private static final double FINENESS = 2;

    private StoryPictures() {}

    /**
     * @param home the JavaFX thread, later
     * @param drawn told the pictures as PNG there
     */
    public static void draw(SortedMap<Integer, Still> stills, Executor home, Consumer<Map<Integer, byte[]>> drawn) {
        next(new ArrayDeque<>(stills.keySet()), stills, new TreeMap<>(), home, drawn);
    }

    private static void next(
            Queue<Integer> places,
            SortedMap<Integer, Still> stills,
            Map<Integer, byte[]> pictures,
            Executor home,
            Consumer<Map<Integer, byte[]>> drawn) {
        Integer place = places.poll();
        if (place == null) {
            drawn.accept(pictures);
            return;
        }
        home.execute(() -> {
            Still still = stills.get(place);
            if (still != null) {
                double height = new TimelineStill(still, Palette.LIGHT, WIDTH, HEIGHT).wantedHeight();
                pictures.put(place, new TimelineStill(still, Palette.LIGHT, WIDTH, height).png(FINENESS));
            }
            next(places, stills, pictures, home, drawn);
        });
    }
}
