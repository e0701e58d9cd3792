package annals.ui.relations;

import annals.explore.Session;
import annals.explore.Side;
import annals.explore.query.DateWords;
import annals.model.DateText;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.model.Span;
import annals.text.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One side of a comparison, to be read and changed: its query, its span, its day zero, and how many events these mean. */
final class SideFields extends HBox {

    private final Session session;
    private final Consumer<Side> changed;
    private final CommitField query;
    private final CommitField span;
    private final CommitField zero;
    private final Label count = new Label();
    private @Nullable Side shown;

    /** @param letter that the other parts of the pane call it by */
    SideFields(Session session, String letter, Consumer<Side> changed) {
        this.session = session;
        this.changed = changed;
        getStyleClass().add("relations-fields");
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "side-" + letter.toLowerCase(Locale.ROOT));
        Label name = new Label(letter);
        name.getStyleClass().add("side-name");
        Label dayZero = new Label("Day 0");
        String id = "side-" + letter.toLowerCase(Locale.ROOT);
        query = new CommitField(id + "-query", "all events", letter + ": search", 14, this::change, this::restore);
        span = new CommitField(id + "-span", "all of the time", letter + ": span", 15, this::change, this::restore);
        zero = new CommitField(id + "-zero", "first day", letter + ": day zero", 7, this::change, this::restore);
        HBox.setHgrow(query, Priority.ALWAYS);
        count.setId(id + "-count");
        count.getStyleClass().add("muted");
        for (Label fixed : List.of(name, dayZero, count)) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        count.setPrefWidth(84);
        getChildren().addAll(swatch, name, query, span, dayZero, zero, count);
    }

    void show(Side side) {
        if (!side.equals(shown)) {
            shown = side;
            write(side);
        }
    }

    void count(int events) {
        count.setText(Counts.of(events, "event"));
    }

    private void write(Side side) {
        query.setText(side.query().toString());
        span.setText(side.span() == null ? "" : DateText.write(side.span()));
        zero.setText(side.zero() == null ? "" : side.zero().toString());
    }

    private void restore() {
        if (shown != null) {
            write(shown);
        }
    }

    /** Asks anew where the fields say something else, and can be read. */
    private void change() {
        Side side = shown;
        if (side == null) {
            return;
        }
        Optional<Query> wanted = readQuery();
        Optional<Span> days = readSpan(span);
        Optional<Span> day = readSpan(zero);
        boolean spanWrong = days.isEmpty() && !span.getText().isBlank();
        boolean dayWrong = day.isEmpty() && !zero.getText().isBlank();
        query.setWrong(wanted.isEmpty());
        span.setWrong(spanWrong);
        zero.setWrong(dayWrong);
        if (wanted.isPresent() && !spanWrong && !dayWrong) {
            LocalDate first = day.map(Span::first).orElse(null);
            Side next = new Side(wanted.get(), days.orElse(null), first);
            if (!next.equals(side)) {
                changed.accept(next);
            }
        }
    }

    private Optional<Query> readQuery() {
        try {
            return Optional.of(
                    QueryParser.parse(query.getText(), session.library().vocabulary()));
        } catch (QuerySyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Span> readSpan(TextField field) {
        String text = field.getText().strip();
        return DateText.parseSpan(text).or(() -> DateWords.parse(text, Locale.getDefault()));
    }
}
