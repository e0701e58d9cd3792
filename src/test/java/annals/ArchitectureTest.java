package annals;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import annals.app.Main;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The rules of docs/architecture.md. Each has been seen to fail, with a class written to break it. */
@AnalyzeClasses(locations = ArchitectureTest.Program.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule A_PART_USES_ONLY_WHAT_STANDS_ABOVE_IT = new Parts()
            .part("model")
            .part("text")
            .part("archive", "model")
            .part("store", "model")
            .part("ingest", "model", "archive", "store")
            .part("search", "model")
            .part("workspace", "model", "text", "store", "search")
            .part("export", "model", "text", "workspace")
            .part("bringin", "model", "text", "export")
            .part("chronicle", "model")
            .part("relations", "model", "chronicle")
            .part("timeline", "model")
            .part("library", "model", "archive", "store", "search", "workspace", "chronicle", "relations")
            .partOnTop("explore")
            .partOnTop("ui")
            .partOnTop("cli")
            .partOnTop("app")
            .rule()
            .because("what stands above can then be read, tested and replaced without what stands below");

    @ArchTest
    static final ArchRule MODEL_USES_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("annals.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("annals.model..", "java..", "org.jspecify.annotations")
            .because("every part shares the model, so whatever it needed, all of them would need");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("annals.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be understood, and changed, together");

    @ArchTest
    static final ArchRule PANES_DO_NOT_KNOW_EACH_OTHER = slices().matching("annals.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("annals.ui.window.."), DescribedPredicate.alwaysTrue())
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("annals.ui.look.."))
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("annals.ui.own.."))
            .because("panes meet in the session alone; only the window knows which of them there are");

    @ArchTest
    static final ArchRule SCENES_UNDER_UI = noClasses()
            .that()
            .resideOutsideOfPackages("annals.ui..", "annals.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("what the window shows has to be testable, and usable by the command line, without a window");

    @ArchTest
    static final ArchRule SQL_UNDER_STORE = noClasses()
            .that()
            .resideOutsideOfPackages("annals.store..", "annals.workspace.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
            .because("the same SQL has to run on another database, and an SQL failure must never become an empty"
                    + " result");

    @ArchTest
    static final ArchRule JACKSON_UNDER_TEXT = noClasses()
            .that()
            .resideOutsideOfPackage("annals.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("what is read from JSON is asked for by name there, with limits that hold for every file");

    @ArchTest
    static final ArchRule FLEXMARK_WHERE_MARKDOWN_IS = noClasses()
            .that()
            .resideOutsideOfPackages("annals.archive..", "annals.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vladsch.flexmark..")
            .because("Markdown ends where a page was read, and begins again only where it is rendered");

    @ArchTest
    static final ArchRule PDFBOX_WHERE_PAGES_ARE_SET = noClasses()
            .that()
            .resideOutsideOfPackage("annals.export.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("a form of files is one part's business, and another library can take its place there");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .because("the terminal belongs to the commands, whose output is UTF-8 and goes where a test can read it");

    @ArchTest
    static final ArchRule NO_SLEEP = noClasses()
            .should()
            .callMethodWhere(sleeps())
            .because("who waits for a time waits too long or too short; wait for what you need instead");

    @ArchTest
    static final ArchRule LOGGING_BACKEND_UNDER_APP = noClasses()
            .that()
            .resideOutsideOfPackage("annals.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("all others log by SLF4J, so that the backend can be exchanged in one place");

    @ArchTest
    static final ArchRule NO_PUBLIC_MUTABLE_FIELDS = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .because("a class that everyone can change behind its back can promise nothing");

    private static DescribedPredicate<JavaCall<?>> sleeps() {
        return DescribedPredicate.describe(
                "it is a sleep",
                call -> call.getName().equals("sleep")
                        && (call.getTargetOwner().isEquivalentTo(Thread.class)
                                || call.getTargetOwner().isEquivalentTo(TimeUnit.class)));
    }

    /** The table of parts, from top to bottom, each with those that it may use. */
    private static final class Parts {

        private final List<String> above = new ArrayList<>();
        private LayeredArchitecture architecture = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();

        Parts part(String name, String... uses) {
            architecture = architecture.layer(name).definedBy("annals." + name + "..");
            return using(name, uses);
        }

        /** May use all that stand above it. */
        Parts partOnTop(String name) {
            return part(name, above.toArray(String[]::new));
        }

        private Parts using(String name, String... uses) {
            LayerDependencySpecification where = architecture.whereLayer(name);
            architecture = uses.length == 0 ? where.mayNotAccessAnyLayer() : where.mayOnlyAccessLayers(uses);
            above.add(name);
            return this;
        }

        ArchRule rule() {
            return architecture;
        }
    }

    /** What is shipped, without the tests, wherever it was compiled to. */
    static final class Program implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(
                    Location.of(Main.class.getProtectionDomain().getCodeSource().getLocation()));
        }
    }
}
