package annals;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import annals.app.Main;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The rules of docs/architecture.md. Each has been seen to fail once. */
@AnalyzeClasses(locations = ArchitectureTest.Program.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PARTS_USE_WHAT_STANDS_ABOVE_THEM = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model").definedBy("annals.model..")
            .layer("archive").definedBy("annals.archive..")
            .layer("store").definedBy("annals.store..")
            .layer("ingest").definedBy("annals.ingest..")
            .optionalLayer("search").definedBy("annals.search..")
            .layer("chronicle").definedBy("annals.chronicle..")
            .optionalLayer("relations").definedBy("annals.relations..")
            .layer("timeline").definedBy("annals.timeline..")
            .layer("explore").definedBy("annals.explore..")
            .layer("ui").definedBy("annals.ui..")
            .layer("cli").definedBy("annals.cli..")
            .layer("app").definedBy("annals.app..")
            .whereLayer("model").mayNotAccessAnyLayer()
            .whereLayer("archive").mayOnlyAccessLayers("model")
            .whereLayer("store").mayOnlyAccessLayers("model")
            .whereLayer("ingest").mayOnlyAccessLayers("model", "archive", "store")
            .whereLayer("search").mayOnlyAccessLayers("model")
            .whereLayer("chronicle").mayOnlyAccessLayers("model")
            .whereLayer("relations").mayOnlyAccessLayers("model", "chronicle")
            .whereLayer("timeline").mayOnlyAccessLayers("model")
            .whereLayer("explore").mayNotBeAccessedByLayers()
            .because("x");
}
