package annals.workspace.file;

import static annals.text.JsonText.array;
import static annals.text.JsonText.field;
import static annals.text.JsonText.object;
import static annals.text.JsonText.string;

import annals.model.EventId;
import annals.model.Span;
import annals.text.JsonObject;
import annals.text.JsonText;
import annals.text.MalformedException;
import annals.workspace.Asked;
import annals.workspace.EventRef;
import annals.workspace.Item;
import annals.workspace.Kind;
import annals.workspace.Label;
import annals.workspace.Labelled;
import annals.workspace.Note;
import annals.workspace.SavedView;
import annals.workspace.Star;
import annals.workspace.Step;
import annals.workspace.Story;
import annals.workspace.ViewState;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the analyst made, as JSON: the same in the database and in an exported file. */
final class ItemJson {

    private ItemJson() {}

    static RawItem write(Item item) {
        return new RawItem(item.key().kind().toString(), item.key().name(), body(item));
    }

    private static String body(Item item) {
        return switch (item) {
            case Star star -> object(field("event", event(star.event())), field("since", instant(star.since())));
            case Label label -> object(field("name", string(label.name())), field("colour", string(label.colour())));
            case Labelled labelled ->
                object(field("label", string(labelled.label())), field("event", event(labelled.event())));
            case Note note ->
                object(
                        field("id", string(note.id())),
                        subject(note.subject()),
                        field("text", string(note.text())),
                        field("written", instant(note.written())),
                        field("changed", instant(note.changed())));
            case SavedView view -> object(field("name", string(view.name())), field("view", view(view.state())));
            case Story story ->
                object(
                        field("id", string(story.id())),
                        field("title", string(story.title())),
                        field("steps", array(story.steps(), ItemJson::step)));
        };
    }

    private static String subject(Note.Subject subject) {
        return switch (subject) {
            case Note.OnEvent on -> field("event", event(on.event()));
            case Note.OnDays on -> field("days", days(on.span()));
        };
    }

    static String days(Span span) {
        return object(
                field("from", string(span.first().toString())),
                field("to", string(span.last().toString())));
    }

    private static String view(ViewState view) {
        return object(
                field("query", string(view.query())),
                field("from", Double.toString(view.from())),
                field("to", Double.toString(view.to())),
                field("selected", view.selected() == null ? "null" : event(view.selected())),
                field("lanesBy", string(view.by().name().toLowerCase(Locale.ROOT))),
                field("lanes", array(view.lanes(), JsonText::string)),
                field("asked", AskedJson.write(view.asked())));
    }

    private static String step(Step step) {
        String words = field("words", string(step.words()));
        return switch (step) {
            case Step.ShowEvent show -> object(field("event", event(show.event())), words);
            case Step.ShowView show -> object(field("view", view(show.view())), words);
            case Step.ShowDay show -> object(field("day", string(show.day().toString())), words);
        };
    }

    static String event(EventRef event) {
        return object(field("id", string(event.id().toString())), field("headline", string(event.headline())));
    }

    private static String instant(Instant instant) {
        return string(instant.toString());
    }

    /** Reads what {@link #write} wrote. Its name is told by what it holds, so nothing is asked of the one it had. */
    static Item read(RawItem raw) throws MalformedException {
        Kind kind = kind(raw.kind());
        JsonObject body = JsonObject.parse(raw.body());
        try {
            return switch (kind) {
                case STAR -> new Star(event(body.object("event")), Instant.parse(body.text("since")));
                case LABEL -> new Label(body.text("name"), body.text("colour"));
                case LABELLED -> new Labelled(body.text("label"), event(body.object("event")));
                case NOTE ->
                    new Note(
                            body.text("id"),
                            subject(body),
                            body.text("text"),
                            Instant.parse(body.text("written")),
                            Instant.parse(body.text("changed")));
                case VIEW -> new SavedView(body.text("name"), view(body.object("view")));
                case STORY -> new Story(body.text("id"), body.text("title"), steps(body.objects("steps")));
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new MalformedException(String.valueOf(e.getMessage()));
        }
    }

    private static Kind kind(String name) throws MalformedException {
        for (Kind kind : Kind.values()) {
            if (kind.toString().equals(name)) {
                return kind;
            }
        }
        throw new MalformedException("'" + name + "' is nothing that a workspace holds");
    }

    private static Note.Subject subject(JsonObject body) throws MalformedException {
        if (body.has("event")) {
            return new Note.OnEvent(event(body.object("event")));
        }
        return new Note.OnDays(days(body.object("days")));
    }

    static Span days(JsonObject days) throws MalformedException {
        return new Span(LocalDate.parse(days.text("from")), LocalDate.parse(days.text("to")));
    }

    private static ViewState view(JsonObject view) throws MalformedException {
        @Nullable EventRef selected = view.has("selected") ? event(view.object("selected")) : null;
        return new ViewState(
                view.text("query"),
                view.number("from"),
                view.number("to"),
                selected,
                ViewState.LanesBy.valueOf(view.text("lanesBy").toUpperCase(Locale.ROOT)),
                view.texts("lanes"),
                view.has("asked") ? AskedJson.read(view.object("asked")) : new Asked.Nothing());
    }

    private static List<Step> steps(List<JsonObject> written) throws MalformedException {
        List<Step> steps = new ArrayList<>();
        for (JsonObject step : written) {
            steps.add(step(step));
        }
        return steps;
    }

    private static Step step(JsonObject step) throws MalformedException {
        String words = step.text("words");
        if (step.has("event")) {
            return new Step.ShowEvent(event(step.object("event")), words);
        }
        return step.has("view")
                ? new Step.ShowView(view(step.object("view")), words)
                : new Step.ShowDay(LocalDate.parse(step.text("day")), words);
    }

    static EventRef event(JsonObject event) throws MalformedException {
        String id = event.text("id");
        return new EventRef(
                EventId.parse(id).orElseThrow(() -> new MalformedException("'" + id + "' is no event's id")),
                event.text("headline"));
    }
}
