package annals.text;

/** A text is not what it should be. The message says where and why, in words that follow a colon. */
public final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedException(String message) {
        super(message);
    }
}
