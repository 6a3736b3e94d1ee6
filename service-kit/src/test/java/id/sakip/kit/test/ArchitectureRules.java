package id.sakip.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The house rules of style: each by name, so that each can be seen failing once. */
public final class ArchitectureRules {
    private static final Pattern FORBIDDEN_WORDS = Pattern.compile(
            ".*(Achievement|Triwulan|Quarter|Objective|Utils|Helper|Constants|Sasarans|Programs|Kegiatans).*|.*Impl");
    private static final String DECIMALS_ONLY = "scores and rupiah are BigDecimal";

    private ArchitectureRules() {}

    /** @param base root package of a service, such as {@code id.sakip.planning} */
    public static Map<String, ArchRule> of(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "domain is pure",
                classes()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java..",
                                        "id.sakip.kit.time..",
                                        "id.sakip.kit.number..",
                                        "id.sakip.kit.finding..")
                                .or(resideInAPackage("..domain..")))
                        .allowEmptyShould(true));
        rules.put(
                "domain does not ask the clock",
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .allowEmptyShould(true));
        rules.put(
                "nobody but api knows api",
                noClasses()
                        .that(not(resideInAPackage("..api..")))
                        .and()
                        .resideInAPackage(base + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(base + "..api..")
                        .allowEmptyShould(true));
        rules.put(
                "api hands out no entity",
                noClasses()
                        .that()
                        .resideInAPackage("..api..")
                        .and()
                        .haveSimpleNameEndingWith("Response")
                        .should()
                        .beAnnotatedWith(Entity.class)
                        .allowEmptyShould(true));
        rules.put(
                "transactions are opened by services",
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beDeclaredInClassesThat(new NamedService())
                        .allowEmptyShould(true));
        rules.put(
                "constructor injection only",
                noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true));
        rules.put(
                "no binary floating point",
                fields().should()
                        .notHaveRawType(double.class)
                        .andShould()
                        .notHaveRawType(float.class)
                        .andShould()
                        .notHaveRawType(Double.class)
                        .andShould()
                        .notHaveRawType(Float.class)
                        .because(DECIMALS_ONLY)
                        .allowEmptyShould(true));
        rules.put(
                "words of the glossary",
                noClasses().should().haveNameMatching(FORBIDDEN_WORDS.pattern()).allowEmptyShould(true));
        rules.put(
                "no service knows another",
                noClasses()
                        .that()
                        .resideInAPackage(base + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("id.sakip..")
                                .and(not(resideInAnyPackage(base + "..", "id.sakip.kit.."))))
                        .allowEmptyShould(true));
        return rules;
    }

    private static final class NamedService extends DescribedPredicate<JavaClass> {
        NamedService() {
            super("a service or event handler");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.getSimpleName().endsWith("Service")
                    || type.getSimpleName().endsWith("Handler")
                    || type.getPackageName().startsWith("id.sakip.kit.")
                            && !type.getPackageName().startsWith("id.sakip.kit.test.");
        }
    }
}
