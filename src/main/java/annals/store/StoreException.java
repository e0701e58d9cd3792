package annals.store;

/** Something is wrong with the store. The message is one line for its user: what, and what to do. */
public sealed class StoreException extends RuntimeException permits OtherFormException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
