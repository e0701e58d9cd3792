package annals.ingest;

import annals.archive.FileFacts;
import annals.archive.Page;
import annals.archive.Page.DayPage;
import annals.archive.PageReader;
import annals.archive.Problem;
import annals.store.PageRow;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that was read, with the fingerprint of its content. */
record ParsedPage(int archive, FileFacts facts, String hash, Page page, List<Problem> problems) {

    private static final int HASH_BYTES = 16;

    static ParsedPage of(int archive, FileFacts facts, byte[] content, DayTwins twins) {
        String hash = hash(content);
        boolean mayHaveTwin = PageReader.isDayPage(facts.path());
        Page twin = mayHaveTwin ? twins.find(hash) : null;
        if (twin != null) {
            return new ParsedPage(archive, facts, hash, twin, List.of());
        }
        List<Problem> problems = new ArrayList<>();
        Page page = PageReader.read(facts.path(), content, problems::add);
        if (mayHaveTwin && problems.isEmpty() && page instanceof DayPage day) {
            twins.remember(hash, day);
        }
        return new ParsedPage(archive, facts, hash, page, List.copyOf(problems));
    }

    /** How the store keeps it, but for what it holds. */
    PageRow row(int pageId, @Nullable Integer event) {
        return new PageRow(pageId, archive, facts.path(), facts.size(), facts.modified(), hash, event);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
