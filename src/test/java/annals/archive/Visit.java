package annals.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A visitor that remembers everything. */
class Visit implements Archive.Visitor {

    final List<String> files = new ArrayList<>();
    final Map<String, Page> pages = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();
    int expected;

    @Override
    public void expect(int count) {
        expected = count;
    }

    @Override
    public void file(FileFacts file, byte[] content) {
        files.add(file.path());
        pages.put(file.path(), PageReader.read(file.path(), content, this::problem));
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
