package annals.archive;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two kinds of blocks that archives have besides paragraphs, each asked only where a line's first character allows it.
 * By itself flexmark asks both at each line, with a pattern that it tries at every character: a quarter of all its work.
 */
final class HeadingsAndLists implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory headings = new HeadingParser.Factory().apply(options);
        BlockParserFactory lists = new ListBlockParser.Factory().apply(options);
        return new BlockParserFactory() {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BasedSequence line = state.getLine();
                int first = state.getNextNonSpaceIndex();
                char c = first < line.length() ? line.charAt(first) : '\0';
                if (c == '#') {
                    return headings.tryStart(state, matched);
                }
                return c == '-' || c == '*' || c == '+' || (c >= '0' && c <= '9')
                        ? lists.tryStart(state, matched)
                        : BlockStart.none();
            }
        };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
