package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.bringin.Bundle;
import annals.bringin.BundleFolder;
import annals.bringin.ForeignEvents.Kind;
import annals.bringin.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {

    private static final Mapping MAPPING = Mapping.guess(List.of("date", "title"));

    @TempDir
    Path store;

    private final HandDriven workers = new HandDriven();
    private final List<List<String>> told = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private Beside beside = new Beside(Path.of("."), workers, Runnable::run, failures::add);

    @BeforeEach
    void open() {
        beside = new Beside(store, workers, Runnable::run, failures::add);
        beside.onChange(
                () -> told.add(beside.bundles().stream().map(Bundle::name).toList()));
    }

    @Test
    void what_another_process_brings_in_is_told_when_it_is_looked_for_and_once() throws IOException {
        beside.read();
        workers.runAll();
        assertThat(told).isEmpty();
        BundleFolder.in(store).add("more", Kind.CSV, "date,title\n2016-06-24,Markets fall\n", MAPPING);
        beside.read();
        beside.read();
        workers.runAll();
        assertThat(told).containsExactly(List.of("more"));
    }

    @Test
    void what_is_brought_in_and_removed_is_told_when_it_is_on_disk() throws IOException {
        beside.add("mine", Kind.CSV, "date,title\n2016,Words\n", MAPPING);
        assertThat(told).isEmpty();
        workers.runAll();
        assertThat(told).containsExactly(List.of("mine"));
        assertThat(BundleFolder.in(store).read()).hasSize(1);
        beside.remove(beside.bundles().getFirst());
        workers.runAll();
        assertThat(told).containsExactly(List.of("mine"), List.of());
        assertThat(failures).isEmpty();
    }
}
