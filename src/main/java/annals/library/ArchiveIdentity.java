package annals.library;

import annals.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Which archive is meant, on this machine and on others: its name, for people and for other machines, and where it was imported
 * from, as a number that tells nobody else where that is.
 *
 * @param place the same for the same archives on the same machine
 */
public record ArchiveIdentity(String name, String place) {

    static final String SAMPLE = "Sample archive";

    private static final int BYTES = 8;

    static ArchiveIdentity of(Store store) {
        return of(store.archives().values(), store.meta(Store.ONLY_SAMPLE).isPresent());
    }

    /** The sample is the same wherever the program was installed. */
    static ArchiveIdentity of(Collection<String> locations, boolean sample) {
        return sample ? new ArchiveIdentity(SAMPLE, "sample") : new ArchiveIdentity(name(locations), place(locations));
    }

    /** The names of the folders or files that were imported. */
    static String name(Collection<String> locations) {
        return locations.stream()
                .map(location -> String.valueOf(Path.of(location).getFileName()))
                .collect(Collectors.joining(" + "));
    }

    private static String place(Collection<String> locations) {
        String all = locations.stream().sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
