package id.sakip.realization.realization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.finding.Severity;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.AcrossYear;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.WithinYear;
import id.sakip.realization.plan.domain.ExplainedCapaian;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sub kegiatan with one indicator, Forkopimcam of Plandaan 2022: 4 laporan, Rp 200.000. */
class SubmissionChecksTest {
    private static final UUID NODE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID INDICATOR = UUID.fromString("00000000-0000-0000-0000-000000000002");

    /** What is varied; everything else is the complete and plausible form. */
    private static final class Situation {
        private Value target = value("4");
        private Value entryTarget;
        private String pagu = "200000";
        private EnteredValue now = number("4");
        private EnteredValue before;
        private List<Value> tribulan = List.of();
        private String spent = "200000";
        private List<String> penjelasan = List.of();
        private SubmissionOrigin origin = SubmissionOrigin.SYSTEM;
        private WithinYear withinYear = WithinYear.KUMULATIF;
        private Tribulan k = Tribulan.IV;
        private ExplainedCapaian explained = ExplainedCapaian.DEFAULT;

        private Form form() {
            PlanIndicator indicator = new PlanIndicator(
                    INDICATOR,
                    NODE,
                    "P3.K1.S2#1",
                    "Jumlah laporan Forkopimcam",
                    "laporan",
                    Polarity.POSITIF,
                    withinYear,
                    AcrossYear.ADITIF,
                    0,
                    false,
                    null,
                    target == null ? Map.of() : Map.of(2022, target),
                    Map.of(2022, tribulan));
            PlanNode node = new PlanNode(
                    NODE,
                    "P3.K1.S2",
                    null,
                    Level.SUB_KEGIATAN,
                    "7.01.05.2.01.08",
                    "Koordinasi Forkopimcam",
                    pagu == null ? Map.of() : Map.of(2022, new BigDecimal(pagu)));
            List<PlanVersion> versions = List.of(new PlanVersion(
                    PlanKind.RENJA,
                    1,
                    "murni",
                    LocalDate.of(2022, 1, 1),
                    new PlanContent(List.of(node), List.of(indicator))));
            Map<Tribulan, Map<UUID, EntryFacts>> entries = new EnumMap<>(Tribulan.class);
            Explanations texts = new Explanations(penjelasan, null, null, null, null);
            if (now != null) {
                entries.put(
                        k, Map.of(INDICATOR, new EntryFacts(INDICATOR, now.decidedFor(indicator), entryTarget, texts)));
            }
            if (before != null) {
                entries.put(
                        Tribulan.I,
                        Map.of(
                                INDICATOR,
                                new EntryFacts(INDICATOR, before.decidedFor(indicator), null, Explanations.NONE)));
            }
            Map<Tribulan, Map<UUID, BudgetFacts>> budget = spent == null
                    ? Map.of()
                    : Map.of(k, Map.of(NODE, new BudgetFacts(NODE, new BigDecimal(spent), null, null)));
            return FormAssembly.assemble(new FormFacts(
                    2022,
                    k,
                    origin,
                    PlanInEffect.of(versions, 2022, k),
                    versions,
                    policy(),
                    entries,
                    budget,
                    Map.of(),
                    Map.of()));
        }

        private PolicyInEffect policy() {
            PolicyInEffect standard = PolicyInEffect.DEFAULT;
            return new PolicyInEffect(
                    standard.cap(),
                    standard.negativeFormula(),
                    standard.constantMethod(),
                    standard.scales(),
                    standard.periodLabel(),
                    standard.zone(),
                    explained,
                    standard.deadlines(),
                    standard.monthlyDeadlineDay());
        }

        private List<String> rules() {
            return SubmissionChecks.of(form()).stream()
                    .map(f -> f.ruleId() + " " + f.severity())
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} of 100 between {1} and {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "49.99, -, -, true, paling rendah 50%",
                "50, -, -, false, -",
                "120, -, -, false, -",
                "120.01, -, -, true, paling tinggi 120%",
                "89, 90, 110, true, paling rendah 90%",
                "90, 90, 110, false, -",
                "110, 90, 110, false, -",
                "111, 90, 110, true, paling tinggi 110%"
            })
    void thePolicySaysWhichCapaianIsExplained(
            String reached, BigDecimal below, BigDecimal above, boolean found, String expected) {
        Situation situation = new Situation();
        situation.target = value("100");
        situation.now = number(reached);
        situation.explained = new ExplainedCapaian(below, above);

        List<Finding> findings = SubmissionChecks.of(situation.form());
        assertThat(findings).hasSize(found ? 1 : 0);
        findings.forEach(f -> {
            assertThat(f.ruleId()).isEqualTo("V-OVER-1");
            assertThat(f.expected()).isEqualTo(expected);
            assertThat(f.sentence()).contains(expected.replaceAll(".* ", ""));
        });
    }

    @Test
    void completeAndPlausibleFormHasNoFindings() {
        assertThat(new Situation().rules()).isEmpty();
    }

    @Test
    void fullPerformanceWithNothingSpentNeedsAnExplanation() {
        Situation forkopimcam = new Situation();
        forkopimcam.spent = "0";

        Finding finding = SubmissionChecks.of(forkopimcam.form()).get(0);
        assertThat(finding.ruleId()).isEqualTo("V-ZERO-1");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.place()).isEqualTo("P3.K1.S2");
        assertThat(finding.found()).isEqualTo("kinerja 100,00% dengan realisasi Rp 0");
        assertThat(finding.expected()).isEqualTo("realisasi lebih dari Rp 0 dari pagu Rp 200.000");
        assertThat(SubmissionChecks.blocking(forkopimcam.form(), List.of(finding)))
                .hasSize(1);

        forkopimcam.penjelasan = List.of("Tanpa biaya", "Dilaksanakan di kantor");
        Finding explained = SubmissionChecks.of(forkopimcam.form()).get(0);
        assertThat(explained.reason()).isEqualTo("Tanpa biaya; Dilaksanakan di kantor");
        assertThat(SubmissionChecks.blocking(forkopimcam.form(), List.of(explained)))
                .isEmpty();
    }

    @Test
    void nothingSpentAndNothingDoneIsConsistent() {
        Situation idle = new Situation();
        idle.spent = "0";
        idle.now = number("2");

        assertThat(idle.rules()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 4 -> {1}")
    @CsvSource(
            nullValues = "-",
            value = {"4.8, -", "4.9, V-OVER-1 WARNING", "2, -", "1.9, V-OVER-1 WARNING", "0, V-OVER-1 WARNING"})
    void unusualCapaianNeedsAnExplanation(String realized, String rule) {
        Situation unusual = new Situation();
        unusual.now = number(realized);

        assertThat(unusual.rules()).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void tooLittleOfTheYearSaysNothingBeforeItsEnd() {
        Situation halfway = new Situation();
        halfway.k = Tribulan.II;
        halfway.now = number("1");
        assertThat(halfway.rules()).isEmpty();

        halfway.tribulan = List.of(value("1"), value("3"), value("4"), value("4"));
        assertThat(halfway.rules()).containsExactly("V-OVER-1 WARNING");
    }

    @Test
    void missingEntryIsAnErrorUnlessItIsNotDue() {
        Situation missing = new Situation();
        missing.now = null;
        assertThat(missing.rules()).containsExactly("V-COMPL-1 ERROR");

        missing.k = Tribulan.II;
        assertThat(missing.rules()).isEmpty();

        missing.tribulan = List.of(value("1"), value("2"), value("3"), value("4"));
        assertThat(missing.rules()).containsExactly("V-COMPL-1 ERROR");
    }

    @Test
    void notApplicableWithAReasonIsComplete() {
        Situation notHeld = new Situation();
        notHeld.now = new EnteredValue(null, null, null, null, true, "tidak ada kejadian", null);

        assertThat(notHeld.rules()).isEmpty();
    }

    @Test
    void targetThatDoesNotApplyHasNoRealization() {
        Situation notPlanned = new Situation();
        notPlanned.target = new Value(null, "N/A", null, true, null, null);
        assertThat(notPlanned.rules()).containsExactly("V-NA-1 ERROR");

        notPlanned.now = null;
        assertThat(notPlanned.rules()).isEmpty();
    }

    @Test
    void moneyNotFilledInIsAnErrorAndZeroIsNot() {
        Situation noMoney = new Situation();
        noMoney.spent = null;
        assertThat(noMoney.rules()).containsExactly("V-COMPL-1 ERROR");

        noMoney.spent = "0";
        noMoney.now = number("2");
        assertThat(noMoney.rules()).isEmpty();
    }

    @Test
    void spendingOverOrWithoutPaguIsAnError() {
        Situation over = new Situation();
        over.spent = "200001";
        assertThat(over.rules()).containsExactly("V-PAGU-1 ERROR");

        over.pagu = null;
        assertThat(over.rules()).containsExactly("V-PAGU-1 ERROR");
    }

    @Test
    void runningValueDoesNotFall() {
        Situation falling = new Situation();
        falling.before = number("5");
        assertThat(falling.rules()).containsExactly("V-ACC-1 WARNING");

        falling.withinYear = WithinYear.KONSTAN;
        assertThat(falling.rules()).isEmpty();
    }

    @Test
    void archiveIsRecordedAndNotBlocked() {
        Situation archive = new Situation();
        archive.origin = SubmissionOrigin.ARCHIVE;
        archive.now = null;
        archive.pagu = null;

        Form form = archive.form();
        assertThat(archive.rules()).containsExactly("V-COMPL-1 ERROR");
        assertThat(SubmissionChecks.blocking(form, SubmissionChecks.of(form))).isEmpty();
    }

    @Test
    void archiveTargetDifferingFromThePlanIsFoundAndThePlanHolds() {
        Situation archive = new Situation();
        archive.origin = SubmissionOrigin.ARCHIVE;
        archive.entryTarget = value("5");

        assertThat(archive.rules()).containsExactly("V-XTAB-1 WARNING");
        assertThat(archive.form().rows().get(0).capaian().target()).isEqualByComparingTo("4");
    }

    @Test
    void archiveTargetIsUsedWhereThePlanHasNone() {
        Situation archive = new Situation();
        archive.origin = SubmissionOrigin.ARCHIVE;
        archive.target = null;
        archive.entryTarget = value("5");

        assertThat(archive.form().rows().get(0).capaian().raw()).isEqualByComparingTo("80");
        assertThat(archive.rules()).isEmpty();
    }

    private static Value value(String number) {
        return new Value(new BigDecimal(number), null, null, null, null, null);
    }

    private static EnteredValue number(String value) {
        return new EnteredValue(new BigDecimal(value), null, null, null, false, null, null);
    }
}
