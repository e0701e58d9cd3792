package annals.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes a text apart into words that can be compared: of Chinese each character is one, of most other scripts each word,
 * without its case, its accents and an English 's.
 */
final class Words {

    /** A phrase does not reach from the headline into the summary. */
    private static final int PART = 100;

    /** Stands for a place that is left free. */
    static final String GAP = "";

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new ICUFoldingFilter(new EnglishPossessiveFilter(new GapFilter(words)));
            return new TokenStreamComponents(words, new ICUTransformFilter(folded, Folding.simplifying()));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return PART;
        }
    };

    /**
     * @param text folded
     * @param from where it begins in the text it was taken from
     * @param to where it ends there
     */
    record Word(String text, int from, int to) {}

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 1) {
                    words.add(new Word(GAP, place.startOffset(), place.startOffset()));
                }
                words.add(new Word(word.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
