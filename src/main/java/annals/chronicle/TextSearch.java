package annals.chronicle;

/** Answers what the columns cannot: which events hold a text. May read a disk. */
public interface TextSearch {

    /** Events whose headline or summary holds these words in this order. */
    int[] withText(String words);

    /** Events with a source whose name or address holds this text. */
    int[] withSource(String text);
}
