package id.sakip.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sakip.kit.test.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules; page geometry of the renderers is measured in points, which are no figures, and may be floating. */
class ReportingArchitectureTest {
    private static final String BASE = "id.sakip.reporting";
    private static final String FLOATING = "no binary floating point";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return ArchitectureRules.of(BASE).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(subjects(rule.getKey()))));
    }

    /** The document model, the tables and the checks are pure, though their packages are not called domain. */
    @Test
    void figuresAreComputedWithoutAnyFramework() {
        classes()
                .that()
                .resideInAnyPackage("..reporting.document..", "..reporting.table..", "..temuan.check..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "id.sakip.kit.number..",
                        "id.sakip.kit.time..",
                        "id.sakip.reporting.document..",
                        "id.sakip.reporting.table..",
                        "id.sakip.reporting.fact.domain..",
                        "id.sakip.reporting.temuan.check..")
                .check(CLASSES);
    }

    private static JavaClasses subjects(String rule) {
        return rule.equals(FLOATING) ? CLASSES.that(not(resideInAPackage(BASE + ".render.."))) : CLASSES;
    }
}
