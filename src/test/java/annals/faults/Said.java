package annals.faults;

import java.nio.file.Path;
import java.util.List;

/** What a command said, and its exit status. */
record Said(int status, String out, String err) {

    boolean done() {
        return status == 0;
    }

    /** Whether it failed as it should: in one line, which names the store or a file of it and what to do. */
    boolean plainly(Path store) {
        List<String> lines =
                err.lines().filter(line -> line.startsWith("annals: ")).toList();
        return status == 1
                && lines.size() == 1
                && err.stripTrailing().endsWith(lines.getFirst())
                && lines.getFirst().contains(store.toString())
                && lines.getFirst().contains(";")
                && !lines.getFirst().contains("unexpected");
    }

    @Override
    public String toString() {
        return "status " + status + ", " + (err.isBlank() ? "no message" : err.strip());
    }
}
