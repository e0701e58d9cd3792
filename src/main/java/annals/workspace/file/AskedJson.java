package annals.workspace.file;

import static annals.text.JsonText.field;
import static annals.text.JsonText.object;
import static annals.text.JsonText.string;

import annals.text.JsonObject;
import annals.text.MalformedException;
import annals.workspace.Asked;
import java.time.LocalDate;

/** What a view asked beside its query, as JSON: null for nothing, which is also what older files hold. */
final class AskedJson {

    private AskedJson() {}

    static String write(Asked asked) {
        return switch (asked) {
            case Asked.Nothing nothing -> "null";
            case Asked.Way way ->
                object(
                        field("from", ItemJson.event(way.from())),
                        field("to", ItemJson.event(way.to())),
                        field("linksOnly", Boolean.toString(way.linksOnly())),
                        field(
                                "largestGap",
                                way.largestGap() == Asked.Way.ANY_GAP ? "null" : Integer.toString(way.largestGap())),
                        field("through", string(way.through())),
                        field("chosen", Integer.toString(way.chosen())));
            case Asked.Compare compare ->
                object(field("here", side(compare.here())), field("there", side(compare.there())));
        };
    }

    private static String side(Asked.Side side) {
        return object(
                field("query", string(side.query())),
                field("days", side.span() == null ? "null" : ItemJson.days(side.span())),
                field("zero", side.zero() == null ? "null" : string(side.zero().toString())));
    }

    static Asked read(JsonObject asked) throws MalformedException {
        if (asked.has("here")) {
            return new Asked.Compare(side(asked.object("here")), side(asked.object("there")));
        }
        return new Asked.Way(
                ItemJson.event(asked.object("from")),
                ItemJson.event(asked.object("to")),
                asked.flag("linksOnly"),
                asked.has("largestGap") ? (int) asked.number("largestGap") : Asked.Way.ANY_GAP,
                asked.text("through"),
                (int) asked.number("chosen"));
    }

    private static Asked.Side side(JsonObject side) throws MalformedException {
        String zero = side.optionalText("zero");
        return new Asked.Side(
                side.text("query"),
                side.has("days") ? ItemJson.days(side.object("days")) : null,
                zero == null ? null : LocalDate.parse(zero));
    }
}
