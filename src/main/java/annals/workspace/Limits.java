package annals.workspace;

import java.util.List;

/** How long things may be: what is longer is no name or note but somebody's file. A database keeps each of them whole. */
final class Limits {

    private static final int NAME = 200;
    private static final int TEXT = 100_000;
    private static final int STORY = 400_000;

    private Limits() {}

    static void name(String of, String name) {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("a " + of + " has a name that neither begins nor ends with a space");
        }
        if (name.length() > NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a " + of + " has a name of one line and " + NAME + " letters at most");
        }
    }

    static void text(String of, String text) {
        if (text.length() > TEXT) {
            throw new IllegalArgumentException("a " + of + " has " + TEXT + " letters at most");
        }
    }

    static void story(List<Step> steps) {
        long letters = 0;
        for (Step step : steps) {
            text("step", step.words());
            letters += step.words().length()
                    + step.events().stream()
                            .mapToLong(event -> event.headline().length())
                            .sum()
                    + (step instanceof Step.ShowView show ? show.view().letters() : 0);
        }
        if (letters > STORY) {
            throw new IllegalArgumentException("a story has " + STORY + " letters at most");
        }
    }
}
