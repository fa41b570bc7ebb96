package jamsos.coverage.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "jamsos.coverage";
    private static final String REPORT = ROOT + ".report..";
    private static final String BATCH = ROOT + ".batch..";
    private static final List<String> MODULES = List.of("coverage-core", "coverage-report", "coverage-batch");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theCoreKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideOutsideOfPackages(REPORT, BATCH)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.io..",
                                "java.math..",
                                "java.nio..",
                                "java.security..",
                                "java.text..",
                                "java.time..",
                                "javax.crypto..",
                                "org.jspecify.annotations..")
                        .or(describe("of the core itself", named -> isOurs(named) && !isOutsideCore(named))))
                .check(MAIN);
    }

    @Test
    void theReportDoesNotKnowTheBatch() {
        noClasses()
                .that()
                .resideInAPackage(REPORT)
                .should()
                .dependOnClassesThat(resideInAnyPackage(BATCH, "org.springframework..", "java.sql..", "javax.sql.."))
                .check(MAIN);
    }

    @Test
    void onlyOnePackageDrawsPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".report.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openpdf..")
                .check(MAIN);
    }

    @Test
    void onlyOnePackageDrawsWorkbooksOneReadsAndOneMarksThem() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".report.xlsx..", ROOT + ".batch.intake..", ROOT + ".batch.returns..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(MAIN);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".batch.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc.core..", "org.h2..", "org.postgresql..")
                .check(MAIN);
    }

    @Test
    void onlyTheFrontDoorParsesTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".batch")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(MAIN);
    }

    @Test
    void noPersonReachesTheStore() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".worker..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideOutsideOfPackage(ROOT + ".batch.store..")
                .check(MAIN);
    }

    @Test
    void onlyWhatPassedTheGateIsComposed() {
        classes()
                .that()
                .haveSimpleName("CoverageSummary")
                .or()
                .haveSimpleName("CoverageTally")
                .should()
                .onlyHaveDependentClassesThat()
                .resideOutsideOfPackage(REPORT)
                .check(MAIN);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nothingAsksTheHostForTimeLanguageOrChance() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "asks the host for time, language, place or chance",
                        access -> access.getTarget() instanceof CodeUnitAccessTarget called && asksTheHost(called)))
                .check(MAIN);
    }

    @Test
    void noPackageLiesInTwoModules() {
        var modulesByPackage = new TreeMap<String, Set<String>>();
        for (JavaClass type : MAIN) {
            modulesByPackage
                    .computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(moduleOf(type));
        }
        assertThat(modulesByPackage)
                .isNotEmpty()
                .allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }

    @Test
    void packagesAreNamedAfterTheFieldNotAfterLayers() {
        var layers =
                Set.of("util", "utils", "common", "commons", "impl", "service", "manager", "dto", "helper", "misc");
        assertThat(MAIN)
                .extracting(JavaClass::getPackageName)
                .allSatisfy(name -> assertThat(name.split("\\.")).doesNotContainAnyElementsOf(layers));
    }

    @Test
    void everyPackageHasItsPageAndIsNullMarked() {
        var described = MAIN.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(MAIN)
                .extracting(JavaClass::getPackageName)
                .filteredOn(name -> !name.isEmpty())
                .isSubsetOf(described);
    }

    /** Clock, Locale, ZoneId and seeds are arguments; the one system clock is made where the process starts. */
    private static boolean asksTheHost(CodeUnitAccessTarget called) {
        String owner = called.getOwner().getName();
        var parameters =
                called.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return switch (called.getName()) {
            case "now" -> owner.startsWith("java.time.") && parameters.isEmpty();
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "systemDefaultZone" -> owner.equals("java.time.Clock");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "random" -> owner.equals("java.lang.Math");
            case "toLowerCase", "toUpperCase" -> owner.equals("java.lang.String") && parameters.isEmpty();
            case "formatted" -> owner.equals("java.lang.String");
            case "format" -> owner.equals("java.lang.String") && !parameters.contains("java.util.Locale");
            case "ofPattern" -> owner.equals("java.time.format.DateTimeFormatter") && parameters.size() == 1;
            case "<init>" ->
                (owner.equals("java.util.Random") || owner.equals("java.util.Date")) && parameters.isEmpty();
            default -> false;
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".");
    }

    private static boolean isOutsideCore(JavaClass type) {
        return resideInAnyPackage(REPORT, BATCH).test(type);
    }

    private static String moduleOf(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().toString();
        return MODULES.stream().filter(place::contains).findFirst().orElseThrow();
    }
}
