package annals.model;

/** A query that cannot be read: what is wrong, and at which character. */
public final class QuerySyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    public QuerySyntaxException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Index into the query's text of the first character that is wrong. */
    public int position() {
        return position;
    }
}
