package id.sakip.realization.realization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.AcrossYear;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.WithinYear;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.score.domain.ScoreFacts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRulesTest {
    private static final UUID EVENT = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "a value | 3 | - | - | - | false | - | -",
                "zero is a value | 0 | - | - | - | false | - | -",
                "nothing yet | - | - | - | - | false | - | -",
                "numerator and denominator | - | 12 | 12 | - | false | - | -",
                "N/A with a reason | - | - | - | - | true | tidak ada survei | -",
                "N/A without a reason | - | - | - | - | true | - | na-reason-required",
                "N/A with a blank reason | - | - | - | - | true | ' ' | na-reason-required",
                "a reason for N/A beside a value | 3 | - | - | - | false | x | na-reason-without-na",
                "N/A and a value | 3 | - | - | - | true | x | na-and-value",
                "N/A and a ratio | - | 1 | 2 | - | true | x | na-and-value",
                "value and ratio | 3 | 1 | 2 | - | false | - | ratio-and-value",
                "numerator alone | - | 1 | - | - | false | - | ratio-incomplete",
                "denominator alone | - | - | 2 | - | false | - | ratio-incomplete",
                "denominator zero | - | 1 | 0 | - | false | - | denominator-not-positive",
                "denominator negative | - | 1 | -2 | - | false | - | denominator-not-positive",
                "grade where a number is wanted | - | - | - | B | false | - | grade-not-expected",
                "19 digits | 1234567890123456789 | - | - | - | false | - | number-out-of-range",
                "11 decimals | 0.12345678901 | - | - | - | false | - | number-out-of-range",
                "18 digits | 123456789012345678 | - | - | - | false | - | -",
                "19 digits with decimals | 1234567890123456789.5 | - | - | - | false | - | number-out-of-range",
                "10 decimals | 0.1234567890 | - | - | - | false | - | -",
                "19 digits below the line | - | 1 | 1234567890123456789 | - | false | - | number-out-of-range"
            })
    void oneWayOfFilling(
            String name,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String grade,
            boolean na,
            String naReason,
            String code) {
        EntryFacts entry = entry(new EnteredValue(value, numerator, denominator, grade, na, naReason, null));

        assertThat(code(entry, indicator(WithinYear.ADITIF, null), SubmissionOrigin.SYSTEM, null))
                .isEqualTo(code);
    }

    @Test
    void scoreIsNotRetyped() {
        PlanIndicator akip = indicator(WithinYear.POSISI_AKHIR, MeasuredBy.AKIP);
        ScoreFacts score = new ScoreFacts(MeasuredBy.AKIP, new BigDecimal("70.17"), "BB", EVENT);
        EntryFacts typed = entry(number("70.17"));

        assertThat(EntryRules.check(typed, akip, SubmissionOrigin.SYSTEM, score).orElseThrow())
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("score-filled"))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("AKIP", EVENT.toString()));
        assertThat(code(typed, akip, SubmissionOrigin.SYSTEM, null)).isEqualTo("score-filled");
        assertThat(code(typed, akip, SubmissionOrigin.ARCHIVE, score)).isEqualTo("score-filled");
        assertThat(code(typed, akip, SubmissionOrigin.ARCHIVE, null)).isNull();
        assertThat(code(entry(number(null)), akip, SubmissionOrigin.SYSTEM, score))
                .isNull();
    }

    @Test
    void onlyAnArchiveBringsItsOwnTarget() {
        Value target = new Value(new BigDecimal("71"), "71,00", null, null, null, null);
        Value broken = new Value(null, "tujuh puluh", null, null, null, null);

        assertThat(code(withTarget(target), plain(), SubmissionOrigin.SYSTEM, null))
                .isEqualTo("target-not-allowed");
        assertThat(code(withTarget(target), plain(), SubmissionOrigin.ARCHIVE, null))
                .isNull();
        assertThat(code(withTarget(broken), plain(), SubmissionOrigin.ARCHIVE, null))
                .isEqualTo("target-invalid");
    }

    @Test
    void limitsAreInclusive() {
        PlanIndicator graded = indicator(WithinYear.GRADE, null);
        for (int over = 0; over <= 1; over++) {
            String code = over == 0 ? null : "text-too-long";
            String reason = "x".repeat(1000 + over);
            assertThat(code(
                            entry(new EnteredValue(null, null, null, null, true, reason, null)),
                            plain(),
                            SubmissionOrigin.SYSTEM,
                            null))
                    .isEqualTo(code);
            String grade = "B".repeat(30 + over);
            assertThat(code(
                            entry(new EnteredValue(null, null, null, grade, false, null, null)),
                            graded,
                            SubmissionOrigin.SYSTEM,
                            null))
                    .isEqualTo(code);
            Explanations many = new Explanations(Collections.nCopies(20 + over, "x"), null, null, null, null);
            assertThat(code(new EntryFacts(EVENT, number("1"), null, many), plain(), SubmissionOrigin.SYSTEM, null))
                    .isEqualTo(code);
            Explanations lengthy = new Explanations(null, List.of("x".repeat(4000 + over)), null, null, null);
            assertThat(code(new EntryFacts(EVENT, number("1"), null, lengthy), plain(), SubmissionOrigin.SYSTEM, null))
                    .isEqualTo(code);
        }
        Value exact = new Value(new BigDecimal("0.1234567890"), null, null, null, null, null);
        Value tooExact = new Value(new BigDecimal("0.12345678901"), null, null, null, null, null);
        Value naAndValue = new Value(BigDecimal.ONE, null, null, true, null, null);
        assertThat(code(withTarget(exact), plain(), SubmissionOrigin.ARCHIVE, null))
                .isNull();
        assertThat(code(withTarget(tooExact), plain(), SubmissionOrigin.ARCHIVE, null))
                .isEqualTo("target-invalid");
        assertThat(code(withTarget(naAndValue), plain(), SubmissionOrigin.ARCHIVE, null))
                .isEqualTo("target-invalid");
    }

    @Test
    void textsHaveALimit() {
        Explanations many = new Explanations(Collections.nCopies(21, "x"), null, null, null, null);
        Explanations lengthy = new Explanations(null, List.of("x".repeat(4001)), null, null, null);

        assertThat(code(new EntryFacts(EVENT, number("1"), null, many), plain(), SubmissionOrigin.SYSTEM, null))
                .isEqualTo("text-too-long");
        assertThat(code(new EntryFacts(EVENT, number("1"), null, lengthy), plain(), SubmissionOrigin.SYSTEM, null))
                .isEqualTo("text-too-long");
        assertThat(new Explanations(List.of(" a ", " "), null, null, null, null).penjelasan())
                .containsExactly("a");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "leaf | sub | 700000 | -",
                "leaf, nothing yet | sub | - | -",
                "leaf, zero | sub | 0 | -",
                "leaf, sen | sub | 700000.50 | -",
                "leaf, tenth of a sen | sub | 700000.505 | amount-not-rupiah",
                "leaf, negative | sub | -1 | amount-negative",
                "parent | program | 700000 | node-is-sum"
            })
    void money(String name, String where, BigDecimal realisasi, String code) {
        PlanNode program = node("program", null, Level.PROGRAM);
        PlanNode sub = node("sub", program, Level.SUB_KEGIATAN);
        YearPlan plan = PlanInEffect.of(
                List.of(new PlanVersion(
                        PlanKind.RENJA,
                        1,
                        null,
                        LocalDate.of(2022, 1, 1),
                        new PlanContent(List.of(program, sub), List.of()))),
                2022,
                Tribulan.IV);
        PlanNode node = where.equals("sub") ? sub : program;

        assertThat(BudgetRules.check(new BudgetFacts(node.id(), realisasi, null, null), node, plan, Tribulan.IV)
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void ratioOfAPercentIsTimesHundredAndOfACountIsNot() {
        EnteredValue ratio = new EnteredValue(null, BigDecimal.ONE, new BigDecimal("3"), null, false, null, null);

        assertThat(ratio.number(percent()).toPlainString()).startsWith("33.333333333333333333333");
        assertThat(ratio.number(plain()).toPlainString()).startsWith("0.33333333333333333333333");
    }

    @Test
    void basisFollowsTheIndicatorUnlessSaid() {
        assertThat(number("1").basisFor(indicator(WithinYear.ADITIF, null))).isEqualTo(Basis.TRIBULAN);
        assertThat(number("1").basisFor(indicator(WithinYear.KUMULATIF, null))).isEqualTo(Basis.SD_TRIBULAN);
        EnteredValue said = new EnteredValue(BigDecimal.ONE, null, null, null, false, null, Basis.SD_TRIBULAN);
        assertThat(said.basisFor(indicator(WithinYear.ADITIF, null))).isEqualTo(Basis.SD_TRIBULAN);
    }

    @Test
    void missingNotApplicableAndZeroAreThreeThings() {
        PlanIndicator indicator = plain();

        assertThat(number(null).toRealized(indicator).quantity()).isInstanceOf(Quantity.Missing.class);
        assertThat(number("0").toRealized(indicator).quantity()).isEqualTo(Quantity.of(BigDecimal.ZERO));
        assertThat(new EnteredValue(null, null, null, null, true, "x", null)
                        .toRealized(indicator)
                        .quantity())
                .isEqualTo(Quantity.notApplicable("x"));
    }

    @Test
    void savingTheSameAgainIsNoChange() {
        EntryFacts entry = entry(number("71"));

        assertThat(entry.sameAs(entry(number("71.00")))).isTrue();
        assertThat(entry.sameAs(entry(number("72")))).isFalse();
        assertThat(entry.sameAs(entry(number(null)))).isFalse();
        assertThat(new BudgetFacts(EVENT, null, null, null).sameAs(new BudgetFacts(EVENT, BigDecimal.ZERO, null, null)))
                .isFalse();
    }

    private static String code(EntryFacts entry, PlanIndicator indicator, SubmissionOrigin origin, ScoreFacts score) {
        return EntryRules.check(entry, indicator, origin, score)
                .map(Refusal::code)
                .orElse(null);
    }

    private static EntryFacts entry(EnteredValue entered) {
        return new EntryFacts(EVENT, entered, null, Explanations.NONE);
    }

    private static EntryFacts withTarget(Value target) {
        return new EntryFacts(EVENT, number("70"), target, Explanations.NONE);
    }

    private static EnteredValue number(String value) {
        return new EnteredValue(value == null ? null : new BigDecimal(value), null, null, null, false, null, null);
    }

    private static PlanIndicator plain() {
        return indicator(WithinYear.ADITIF, null);
    }

    private static PlanIndicator percent() {
        return new PlanIndicator(
                EVENT,
                EVENT,
                "A",
                "A",
                "Persen",
                Polarity.POSITIF,
                WithinYear.KUMULATIF,
                AcrossYear.TERAKHIR,
                2,
                false,
                null,
                null,
                null);
    }

    private static PlanIndicator indicator(WithinYear withinYear, MeasuredBy measuredBy) {
        return new PlanIndicator(
                EVENT,
                EVENT,
                "A",
                "A",
                "laporan",
                Polarity.POSITIF,
                withinYear,
                AcrossYear.TERAKHIR,
                2,
                false,
                measuredBy,
                null,
                null);
    }

    private static PlanNode node(String ref, PlanNode parent, Level level) {
        return new PlanNode(
                UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8)),
                ref,
                parent == null ? null : parent.id(),
                level,
                null,
                ref,
                Map.of(2022, BigDecimal.TEN));
    }
}
