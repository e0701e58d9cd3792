package annals.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Leaves a place free between two characters that do not touch, where each character is a word: 大地，震 does not hold 地震.
 * Words of letters are parted by marks anyway.
 */
final class GapFilter extends TokenFilter {

    private static final Set<String> CHARACTERS = Set.of(
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC],
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HIRAGANA]);

    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int characterEnd = -1;

    GapFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        boolean isCharacter = CHARACTERS.contains(type.type());
        if (isCharacter && characterEnd >= 0 && characterEnd < place.startOffset()) {
            step.setPositionIncrement(step.getPositionIncrement() + 1);
        }
        characterEnd = isCharacter ? place.endOffset() : -1;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        characterEnd = -1;
    }
}
