package annals.chronicle;

import annals.model.DateText;
import annals.model.EventId;
import annals.model.Marks;
import annals.model.Query;
import annals.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Marks every seventh event with a star and every fifth with the label "check"; a note "why" is on every eleventh and on a
 * month. Each of them also names an event that is not there.
 */
record SomeMarks(List<RandomArchive.Row> rows) implements Marks {

    static final Span MONTH = DateText.parseSpan("2016-02").orElseThrow();

    @Override
    public Collection<EventId> starred() {
        return each(7);
    }

    @Override
    public List<String> labels() {
        return List.of("check");
    }

    @Override
    public Optional<Collection<EventId>> labelled(String name) {
        return name.equals("check") ? Optional.of(each(5)) : Optional.empty();
    }

    @Override
    public Noted noted(Query.Text words) {
        return words.words().equals("why") ? new Noted(each(11), List.of(MONTH)) : new Noted(List.of(), List.of());
    }

    @Override
    public List<String> noteWords(String beginning) {
        return List.of();
    }

    private List<EventId> each(int step) {
        List<EventId> ids = new ArrayList<>(List.of(new EventId(LocalDate.of(1066, 10, 14), "no-longer-there")));
        for (int event = 0; event < rows.size(); event += step) {
            ids.add(rows.get(event).id());
        }
        return ids;
    }
}
