package annals.explore.own;

import annals.explore.Inquiry;
import annals.explore.Side;
import annals.explore.WayQuestion;
import annals.library.Library;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.workspace.Asked;

/** What a view asks beside its query as it is kept with the view, and back. */
final class AskedStates {

    private AskedStates() {}

    static Asked of(Inquiry inquiry, Library library) {
        return switch (inquiry) {
            case Inquiry.None none -> new Asked.Nothing();
            case Inquiry.Way way -> {
                WayQuestion question = way.question();
                yield new Asked.Way(
                        ViewStates.event(question.from(), library),
                        ViewStates.event(question.to(), library),
                        question.linksOnly(),
                        question.largestGap(),
                        question.through().toString(),
                        way.chosen());
            }
            case Inquiry.Compare compare -> new Asked.Compare(side(compare.here()), side(compare.there()));
        };
    }

    private static Asked.Side side(Side side) {
        return new Asked.Side(side.query().toString(), side.span(), side.zero());
    }

    /** A way is asked for even where the archive no longer has its ends: the window then says so. */
    static Inquiry inquiry(Asked asked) throws QuerySyntaxException {
        return switch (asked) {
            case Asked.Nothing nothing -> new Inquiry.None();
            case Asked.Way way ->
                new Inquiry.Way(
                        new WayQuestion(
                                way.from().id(),
                                way.to().id(),
                                way.linksOnly(),
                                way.largestGap(),
                                QueryParser.parse(way.through())),
                        way.chosen());
            case Asked.Compare compare -> new Inquiry.Compare(side(compare.here()), side(compare.there()));
        };
    }

    private static Side side(Asked.Side side) throws QuerySyntaxException {
        return new Side(QueryParser.parse(side.query()), side.span(), side.zero());
    }
}
