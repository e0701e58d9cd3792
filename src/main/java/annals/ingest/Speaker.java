package annals.ingest;

/** A page that says something of events. Of several the first speaks, by archive and path, in whatever order they come. */
record Speaker(int pageId, int archive, String path) {

    boolean comesBefore(Speaker other) {
        return archive != other.archive ? archive < other.archive : path.compareTo(other.path) < 0;
    }
}
