package annals.ingest;

/** The user asked an import to stop; the store is as it was before. */
public final class ImportCancelledException extends Exception {

    private static final long serialVersionUID = 1L;

    ImportCancelledException() {
        super("the import was cancelled; the store is as it was before");
    }
}
