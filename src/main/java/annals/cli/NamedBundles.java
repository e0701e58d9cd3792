package annals.cli;

import annals.bringin.Bundle;
import annals.bringin.BundleFolder;
import annals.chronicle.Spelling;
import annals.search.Folding;
import java.io.IOException;
import java.util.List;

/** What was brought in under a name: several files may have the same. */
final class NamedBundles {

    private NamedBundles() {}

    /** At least one. */
    static List<Bundle> of(BundleFolder folder, String name) throws IOException {
        List<Bundle> all = folder.read();
        List<Bundle> named =
                all.stream().filter(bundle -> bundle.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new UserError(
                    all.isEmpty()
                            ? "nothing was brought in yet; annals bring-in FILE does"
                            : Spelling.unknown(
                                    "events were brought in under the name",
                                    name,
                                    all.stream().map(Bundle::name).toList(),
                                    Folding::fold));
        }
        return named;
    }
}
