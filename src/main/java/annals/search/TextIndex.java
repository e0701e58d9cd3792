package annals.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.slf4j.LoggerFactory;

/** The words of all headlines and summaries, each with the events that hold it, by number. Safe to use on any thread. */
public final class TextIndex implements Closeable {

    static final String FIELD = "text";
    /** In the index's own notes: what it was made from, and by which rules. */
    static final String MADE_FROM = "made-from";

    private static final String RULES = "2";

    static {
        // A phrase has as many words as its asker wrote, and an unfinished last one stands for all that begin so.
        // Lucene
        // would refuse more than 1,024, which a large archive has for most beginnings.
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    TextIndex(Directory directory) throws IOException {
        this.directory = directory;
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /**
     * Reads all of its files once: Lucene by itself notices damage only where a question comes to it, or not at all.
     *
     * @param generation of the archive; an index of another is not opened, nor a damaged one
     */
    public static Optional<TextIndex> open(Path folder, String generation) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        TextIndex index;
        try {
            index = new TextIndex(FSDirectory.open(folder));
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        }
        if (note(generation).equals(index.reader.getIndexCommit().getUserData()) && index.isWhole()) {
            return Optional.of(index);
        }
        index.close();
        return Optional.empty();
    }

    static Map<String, String> note(String generation) {
        return Map.of(MADE_FROM, RULES + " " + generation);
    }

    /** How many events it knows. */
    public int size() {
        return reader.maxDoc();
    }

    private boolean isWhole() {
        try {
            for (LeafReaderContext part : reader.leaves()) {
                if (part.reader() instanceof CodecReader files) {
                    files.checkIntegrity();
                }
            }
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(TextIndex.class).warn("the index of words is damaged", e);
            return false;
        }
    }

    /** The events that hold a phrase, all of them; the caller owns the answer. */
    public BitSet find(Phrase phrase) throws IOException {
        if (phrase.isEmpty() || reader.maxDoc() == 0) {
            return new BitSet();
        }
        FixedBitSet found = new FixedBitSet(reader.maxDoc());
        Weight weight = searcher.createWeight(searcher.rewrite(query(phrase)), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext part : reader.leaves()) {
            Scorer scorer = weight.scorer(part);
            if (scorer != null) {
                DocIdSetIterator hits = scorer.iterator();
                hits.nextDoc();
                hits.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, -part.docBase); // whole blocks of hits at once
            }
        }
        return BitSet.valueOf(found.getBits());
    }

    private Query query(Phrase phrase) throws IOException {
        Term last = term(phrase.words().getLast());
        if (phrase.words().size() == 1) {
            return phrase.open() ? new PrefixQuery(last) : new TermQuery(last);
        }
        MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
        int place = 0;
        for (String word : phrase.words().subList(0, phrase.words().size() - 1)) {
            if (!word.equals(Words.GAP)) {
                words.add(new Term[] {term(word)}, place);
            }
            place++;
        }
        return words.add(phrase.open() ? beginningWith(last) : new Term[] {last}, place)
                .build();
    }

    private static Term term(String word) {
        return new Term(FIELD, word);
    }

    private Term[] beginningWith(Term start) throws IOException {
        List<Term> all = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        if (terms != null) {
            TermsEnum word = terms.iterator();
            if (word.seekCeil(start.bytes()) != TermsEnum.SeekStatus.END) {
                for (BytesRef at = word.term();
                        at != null && StringHelper.startsWith(at, start.bytes());
                        at = word.next()) {
                    all.add(new Term(FIELD, BytesRef.deepCopyOf(at)));
                }
            }
        }
        return all.isEmpty() ? new Term[] {start} : all.toArray(Term[]::new);
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
