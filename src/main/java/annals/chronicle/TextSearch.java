package annals.chronicle;

import annals.model.Query;
import java.util.BitSet;

/** Answers what the columns cannot: which events hold a text. May read a disk. */
public interface TextSearch {

    /** Events whose headline or summary holds these words in this order. */
    BitSet withText(Query.Text words);

    /** Events with a source whose address holds this text, a part of a path. */
    BitSet withAddress(String text);

    /** A name without what people do not tell apart: case, accents, Traditional and Simplified script. */
    String fold(String name);
}
