package annals.archive;

/**
 * The link that a list item or a heading consists of.
 *
 * @param text between its brackets, raw
 * @param url as it is written
 * @param rest what stands behind the link, raw
 */
record ItemLink(String text, String url, String rest) {}
