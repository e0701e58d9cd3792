package annals.cli;

/** Something its user can set right. The message is one line that says how. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserError(String message) {
        super(message);
    }
}
