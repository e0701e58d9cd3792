package annals.cli;

import annals.library.Derived;
import annals.store.Store;
import annals.store.StoreException;
import annals.store.StoreFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description =
                "Say whether the store is whole: the database, and the columns, index, stories and versions made from it.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--repair",
            description = "make the columns, the index, the stories and the versions of events anew, damaged or not")
    private boolean repair;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        StoreFolder folder = Objects.requireNonNull(annals).store().folder();
        try (Store store = folder.open()) {
            check(store, folder, out);
        } catch (IOException e) {
            throw new UserError("the store " + folder.path() + " cannot be checked (" + StoreException.inShort(e)
                    + "); get leave to read all of it, and check again");
        }
        out.flush();
        return 0;
    }

    private void check(Store store, StoreFolder folder, PrintWriter out) throws IOException {
        List<String> complaints = store.complaints();
        if (!complaints.isEmpty()) {
            throw new UserError("the store " + folder.path() + " is damaged: " + String.join("; ", complaints)
                    + "; what you made is kept apart from it; import its archives again, all at once: annals import"
                    + " --anew " + archives(store) + " --store " + folder.path());
        }
        Derived derived = new Derived(store);
        if (repair) {
            makeAnew(derived, store);
            out.println("The columns, the index of words, the stories and the versions of events were made anew.");
        }
        List<String> derivedComplaints = derived.complaints();
        if (!derivedComplaints.isEmpty()) {
            throw new UserError(String.join("; ", derivedComplaints)
                    + "; the database is whole; make them anew: annals check --repair --store " + folder.path());
        }
        Store.Totals totals = store.totals();
        out.printf(
                Locale.ROOT,
                "The store is whole: %,d events (%,d of them stubs), %,d links and %,d tags.%n",
                totals.events(),
                totals.stubs(),
                totals.links(),
                totals.tags());
    }

    private static void makeAnew(Derived derived, Store store) {
        try {
            derived.makeAnew();
        } catch (IOException e) {
            throw new UserError("the columns, the index and the stories cannot be kept in " + store.folder() + " ("
                    + StoreException.inShort(e) + "); without them answers take longer; make room and check again");
        }
    }

    /** Where the damage lets that be read. */
    private static String archives(Store store) {
        try {
            return String.join(" ", store.archives().values());
        } catch (StoreException e) {
            return "ARCHIVE…";
        }
    }
}
