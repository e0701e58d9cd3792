package annals.workspace.file;

/**
 * A thing as it is kept, in the form of whichever version.
 *
 * @param body an object in JSON
 */
record RawItem(String kind, String name, String body) {}
