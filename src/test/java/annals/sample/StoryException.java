package annals.sample;

/** A fault in the stories. The message says where, and what is wrong. */
final class StoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryException(String where, String fault) {
        super(where + ": " + fault);
    }
}
