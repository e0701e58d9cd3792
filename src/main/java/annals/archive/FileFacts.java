package annals.archive;

/**
 * What can be known of a file without reading it.
 *
 * @param path inside the archive, with the names of the folders above it
 * @param modified in milliseconds since 1970; 0 where it is not known
 */
public record FileFacts(String path, long size, long modified) {}
