package annals.store;

/** Something that was not as it should be, as the import reported it. */
public record ProblemRow(int archiveId, String path, int line, String severity, String message) {}
