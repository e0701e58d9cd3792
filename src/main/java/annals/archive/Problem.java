package annals.archive;

/**
 * Something in an archive that is not as it should be, for the import's report.
 *
 * @param line counted from 1; 0 where the whole file is meant
 */
public record Problem(String path, int line, Severity severity, String message) {

    /** What was done about a problem. */
    public enum Severity {
        /** The page was left out. */
        REJECTED,
        /** It was read in a way that sets it right. */
        REPAIRED,
        /** It was read as it is; only worth knowing. */
        NOTED
    }
}
