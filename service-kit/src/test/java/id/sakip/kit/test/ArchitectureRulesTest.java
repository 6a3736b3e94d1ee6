package id.sakip.kit.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail guards nothing: each is seen failing on a class written to break it. */
class ArchitectureRulesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsOffender() {
        JavaClasses offenders = new ClassFileImporter().importPackages("id.sakip.bad");
        return ArchitectureRules.of("id.sakip.bad").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertTrue(rule.getValue().evaluate(offenders).hasViolation())));
    }

    @TestFactory
    Stream<DynamicTest> theKitKeepsTheRules() {
        JavaClasses kit = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.sakip.kit");
        return ArchitectureRules.of("id.sakip.kit").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(kit)));
    }
}
