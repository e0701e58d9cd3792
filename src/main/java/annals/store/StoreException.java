package annals.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Something is wrong with the store. The message is one line for its user: what, and what to do. */
public sealed class StoreException extends RuntimeException permits OtherFormException {

    /** What H2 says of contents that make no sense, followed by a name from its innards. */
    private static final String H2_AT_A_LOSS = "General error: ";

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 160;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What a failure says, for a part of one line: what the system said, where a database tells of its innards at length. */
    public static String inShort(Exception e) {
        String said = String.valueOf(e.getMessage());
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException file) {
                said = file.getFile() + ": " + Objects.requireNonNullElse(file.getReason(), reason(file));
            } else if (cause instanceof IOException && cause.getMessage() != null) {
                said = cause.getMessage();
            }
        }
        String first = said.startsWith(H2_AT_A_LOSS)
                ? "its contents are damaged"
                : said.lines().findFirst().orElse("");
        return first.length() <= LENGTH ? first : first.substring(0, LENGTH) + "…";
    }

    /** Java leaves it to the class to say why. */
    private static String reason(FileSystemException e) {
        return switch (e) {
            case AccessDeniedException denied -> "leave is missing to use it";
            case NoSuchFileException missing -> "there is no such file";
            case FileAlreadyExistsException taken -> "it is there already";
            default -> e.getClass().getSimpleName();
        };
    }
}
