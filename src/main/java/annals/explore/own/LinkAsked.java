package annals.explore.own;

import annals.model.Span;
import annals.text.MalformedException;
import annals.workspace.Asked;
import annals.workspace.EventRef;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a view asks beside its query, as parts of a link. */
final class LinkAsked {

    private @Nullable EventRef from;
    private @Nullable EventRef to;
    private boolean linksOnly;
    private int largestGap = Asked.Way.ANY_GAP;
    private String through = "";
    private int chosen;
    private final Side here = new Side();
    private final Side there = new Side();

    /** One of two sides that are compared, as far as it was read. */
    private static final class Side {
        private @Nullable String query;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable LocalDate zero;

        boolean isThere() {
            return query != null || from != null || to != null || zero != null;
        }

        Asked.Side read() throws MalformedException {
            if (query == null || (from == null) != (to == null)) {
                throw new MalformedException("this link is damaged: it does not say what to compare");
            }
            return new Asked.Side(query, from == null || to == null ? null : new Span(from, to), zero);
        }
    }

    static void write(Asked asked, BiConsumer<String, String> part) {
        switch (asked) {
            case Asked.Nothing nothing -> {}
            case Asked.Way way -> write(way, part);
            case Asked.Compare compare -> {
                write("a", compare.here(), part);
                write("b", compare.there(), part);
            }
        }
    }

    private static void write(Asked.Way way, BiConsumer<String, String> part) {
        part.accept("way-from", way.from().id().toString());
        part.accept("way-to", way.to().id().toString());
        if (way.linksOnly()) {
            part.accept("way-by", "links");
        }
        if (way.largestGap() != Asked.Way.ANY_GAP) {
            part.accept("way-gap", Integer.toString(way.largestGap()));
        }
        if (!way.through().isEmpty()) {
            part.accept("way-through", way.through());
        }
        if (way.chosen() > 0) {
            part.accept("way", Integer.toString(way.chosen()));
        }
    }

    private static void write(String side, Asked.Side asked, BiConsumer<String, String> part) {
        part.accept(side, asked.query());
        Span span = asked.span();
        if (span != null) {
            part.accept(side + "-from", span.first().toString());
            part.accept(side + "-to", span.last().toString());
        }
        LocalDate zero = asked.zero();
        if (zero != null) {
            part.accept(side + "-zero", zero.toString());
        }
    }

    /** Takes a part in; one that has nothing to do with what is asked is left to others. */
    void put(String name, String value) throws MalformedException {
        switch (name) {
            case "way-from" -> from = LinkValue.event(value);
            case "way-to" -> to = LinkValue.event(value);
            case "way-by" -> linksOnly = value.equals("links");
            case "way-gap" -> largestGap = LinkValue.number(value);
            case "way-through" -> through = LinkValue.query(value);
            case "way" -> chosen = LinkValue.number(value);
            case "a" -> here.query = LinkValue.query(value);
            case "a-from" -> here.from = LinkValue.date(value);
            case "a-to" -> here.to = LinkValue.date(value);
            case "a-zero" -> here.zero = LinkValue.date(value);
            case "b" -> there.query = LinkValue.query(value);
            case "b-from" -> there.from = LinkValue.date(value);
            case "b-to" -> there.to = LinkValue.date(value);
            case "b-zero" -> there.zero = LinkValue.date(value);
            default -> {}
        }
    }

    /** @throws IllegalArgumentException where that can be asked of no archive */
    Asked asked() throws MalformedException {
        if (from != null && to != null) {
            return new Asked.Way(from, to, linksOnly, largestGap, through, chosen);
        }
        if (from != null || to != null) {
            throw new MalformedException("this link is damaged: it asks for a way that has one end");
        }
        return here.isThere() || there.isThere() ? new Asked.Compare(here.read(), there.read()) : new Asked.Nothing();
    }
}
