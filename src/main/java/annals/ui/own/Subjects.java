package annals.ui.own;

import annals.explore.query.DateWords;
import annals.workspace.Note;
import java.util.Locale;

/** What notes are on, in words. */
public final class Subjects {

    private Subjects() {}

    public static String words(Note.Subject subject) {
        return switch (subject) {
            case Note.OnEvent on ->
                on.event().headline().isBlank()
                        ? on.event().id().toString()
                        : on.event().headline();
            case Note.OnDays on -> DateWords.of(on.span(), Locale.getDefault());
        };
    }
}
