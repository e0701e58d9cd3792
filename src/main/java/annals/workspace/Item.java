package annals.workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/** One thing that the analyst made. */
public sealed interface Item permits Star, Label, Labelled, Note, SavedView, Story {

    Key key();

    /** The events that it names. */
    List<EventRef> events();

    /** The same, where each event is named anew. */
    Item withEvents(UnaryOperator<EventRef> rename);
}
