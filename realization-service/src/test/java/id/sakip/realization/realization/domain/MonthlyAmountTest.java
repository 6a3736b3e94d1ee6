package id.sakip.realization.realization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.AcrossYear;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.WithinYear;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.MonthlyPlan;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearPlan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months of a tribulan: what can be stored, what they add up to, and what looks odd about them. */
class MonthlyAmountTest {
    private static final int TAHUN = 2022;
    private static final UUID SUB = id("sub");
    private static final UUID INDICATOR = id("indikator");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "one tribulan | 4:100:5 5:200:10 6:300:15 | - | - | -",
                "a month may wait | 4:100:5 | - | - | -",
                "sum given and right | 4:100:- 5:200:- | 300 | - | -",
                "sum given and wrong | 4:100:- 5:200:- | 299 | - | months-differ",
                "running totals have no months | 4:100:- | - | SD_TRIBULAN | months-differ",
                "month of another tribulan | 3:100:- | - | - | month-not-in-tribulan",
                "month after | 7:100:- | - | - | month-not-in-tribulan",
                "month twice | 4:100:- 4:100:- | - | - | month-not-in-tribulan",
                "negative | 4:-1:- 5:2:- | - | - | amount-negative",
                "tenth of a sen | 4:1.005:- | - | - | amount-not-rupiah",
                "physical over 100 | 4:1:100.1 | - | - | physical-not-percent",
                "physical negative | 4:1:-0.1 | - | - | physical-not-percent",
                "physical too exact | 4:1:1.00001 | - | - | physical-not-percent",
                "physical 0 and 100 | 4:1:0 5:1:100 | - | - | -",
            })
    void whatCanBeStored(String name, String months, BigDecimal realisasi, Basis basis, String code) {
        BudgetFacts facts = new BudgetFacts(SUB, realisasi, basis, null, months(months));

        assertThat(BudgetRules.check(facts, node(), plan(Tribulan.II), Tribulan.II)
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void monthsAddUpToTheTribulanAloneAndCompareByValue() {
        BudgetFacts facts = new BudgetFacts(SUB, null, null, null, months("6:300:15 4:100:5 5:-:10"));

        assertThat(facts.realisasi()).isEqualByComparingTo("400");
        assertThat(facts.basis()).isEqualTo(Basis.TRIBULAN);
        assertThat(facts.bulanan()).extracting(MonthlyAmount::bulan).containsExactly(4, 5, 6);
        assertThat(facts.sameAs(new BudgetFacts(SUB, null, null, null, months("4:100.00:5 5:-:10 6:300:15.0"))))
                .isTrue();
        assertThat(facts.sameAs(new BudgetFacts(SUB, null, null, null, months("4:100:5 5:-:11 6:300:15"))))
                .isFalse();
        assertThat(facts.sameAs(new BudgetFacts(SUB, new BigDecimal("400"), Basis.TRIBULAN, null)))
                .isFalse();
        assertThat(new BudgetFacts(SUB, null, null, null).basis()).isEqualTo(Basis.SD_TRIBULAN);
        assertThat(new BudgetFacts(SUB, null, null, null, months("4:-:5")).realisasi())
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "closed month as it is | 4:100:5 5:300:- | 4:100.00:5.0 5:200:- | -",
                "closed month changed | 4:101:5 | 4:100:5 | month-closed",
                "closed month with other progress | 4:100:6 | 4:100:5 | month-closed",
                "closed month left out | 6:300:- | 4:100:5 | month-closed",
                "closed month never filled | 4:-:- 5:1:- | - | -",
                "closed month filled too late | 4:100:- | - | month-closed",
                "month in which there is more time | 5:1:- | 5:2:- | -",
                "month that has not begun | 6:1:- | - | month-not-begun",
                "a total in place of the months | - | 4:100:5 | month-closed",
                "a total in place of open months | - | 5:100:5 | -"
            })
    void aMonthOutsideItsTimeStaysAsItIs(String name, String months, String before, String code) {
        LocalDate today = LocalDate.of(TAHUN, 5, 31);
        ZoneId zone = ZoneId.of("Asia/Jakarta");
        List<MonthPeriod> periods = List.of(
                new MonthPeriod(YearMonth.of(TAHUN, 4), today.minusDays(1), today.minusDays(1), null, today, zone),
                new MonthPeriod(YearMonth.of(TAHUN, 5), today, today, null, today, zone),
                new MonthPeriod(YearMonth.of(TAHUN, 6), today.plusDays(9), today.plusDays(9), null, today, zone));
        BudgetFacts stored = before == null ? null : facts(before);
        BudgetFacts row = months == null ? new BudgetFacts(SUB, BigDecimal.TEN, null, null) : facts(months);

        assertThat(BudgetRules.checkMonths(row.monthsChangedFrom(stored), periods)
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void monthsOfTwoTribulanGiveTheRunningTotalBesideThePlannedAbsorption() {
        Form form = form(
                Tribulan.II,
                Map.of(
                        Tribulan.I, facts("1:100:- 2:100:- 3:100:-"),
                        Tribulan.II, facts("4:100:5 5:200:10 6:300:15")),
                Map.of());

        FormBudgetRow row = form.budget().get(0);
        assertThat(row.serapan().realisasi()).isEqualByComparingTo("900");
        assertThat(row.serapan().persen()).isEqualByComparingTo("45");
        assertThat(row.planned()).isEqualByComparingTo("47.02");
        assertThat(row.last()).isEqualByComparingTo("300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4:100:5 5:200:10 6:300:15", "4:110:5.5 5:201:10.05 6:2:0.1"})
    void physicalEqualToFinancialInEveryMonthWasCopied(String months) {
        assertThat(PlausibilityHints.of(form(Tribulan.II, Map.of(Tribulan.II, facts(months)), Map.of())))
                .extracting(Finding::ruleId)
                .containsExactly("V-FISIK-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4:100:5 5:200:10 6:300:16",
                "4:100:5 5:200:10",
                "4:100:- 5:200:- 6:300:-",
                "4:0:0 5:0:0 6:0:0",
                "4:-:5 5:-:10 6:-:15"
            })
    void oneMonthOfItsOwnOrTooFewSayNothing(String months) {
        assertThat(PlausibilityHints.of(form(Tribulan.II, Map.of(Tribulan.II, facts(months)), Map.of())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} after {1} at {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "21, 10, IV, true",
                "20, 10, IV, false",
                "4.9, 10, IV, true",
                "5, 10, IV, false",
                "21, 10, III, false",
                "21, -, IV, false",
                "21, 0, IV, false",
                "-, 10, IV, false"
            })
    void aJumpAgainstLastYearIsHintedAtTheEndOfTheYear(BigDecimal now, BigDecimal before, Tribulan k, boolean hinted) {
        Map<Integer, Map<UUID, Quantity>> earlier =
                before == null ? Map.of() : Map.of(TAHUN - 1, Map.of(INDICATOR, Quantity.of(before)));
        Map<Tribulan, Map<UUID, EntryFacts>> entries = now == null
                ? Map.of()
                : Map.of(
                        k,
                        Map.of(
                                INDICATOR,
                                new EntryFacts(
                                        INDICATOR,
                                        new EnteredValue(now, null, null, null, false, null, Basis.SD_TRIBULAN),
                                        null,
                                        Explanations.NONE)));

        List<Finding> hints = PlausibilityHints.of(assemble(k, entries, Map.of(), earlier));

        assertThat(hints).hasSize(hinted ? 1 : 0);
        hints.forEach(h -> assertThat(h.place()).isEqualTo("A"));
    }

    private static Form form(Tribulan k, Map<Tribulan, BudgetFacts> budget, Map<Integer, Map<UUID, Quantity>> earlier) {
        Map<Tribulan, Map<UUID, BudgetFacts>> byNode = new EnumMap<>(Tribulan.class);
        budget.forEach((tribulan, facts) -> byNode.put(tribulan, Map.of(SUB, facts)));
        return assemble(k, Map.of(), byNode, earlier);
    }

    private static Form assemble(
            Tribulan k,
            Map<Tribulan, Map<UUID, EntryFacts>> entries,
            Map<Tribulan, Map<UUID, BudgetFacts>> budget,
            Map<Integer, Map<UUID, Quantity>> earlier) {
        return FormAssembly.assemble(new FormFacts(
                TAHUN,
                k,
                SubmissionOrigin.SYSTEM,
                plan(k),
                List.of(),
                PolicyInEffect.DEFAULT,
                entries,
                budget,
                Map.of(),
                earlier));
    }

    private static YearPlan plan(Tribulan k) {
        PlanIndicator indicator = new PlanIndicator(
                INDICATOR,
                SUB,
                "A",
                "Jumlah laporan",
                "laporan",
                Polarity.POSITIF,
                WithinYear.KUMULATIF,
                AcrossYear.TERAKHIR,
                0,
                false,
                null,
                Map.of(TAHUN, new Value(new BigDecimal("20"), null, "laporan", null, null, null)),
                Map.of());
        List<BigDecimal> months = Stream.of(
                        "4.63", "8.70", "6.70", "8.27", "8.16", "10.56", "7.31", "8.68", "12", "12.36", "5.63", "7")
                .map(BigDecimal::new)
                .toList();
        PlanNode planned = new PlanNode(
                SUB,
                "S",
                null,
                Level.SUB_KEGIATAN,
                null,
                "Sub",
                null,
                null,
                null,
                Map.of(TAHUN, new MonthlyPlan(null, months)));
        LocalDate start = LocalDate.of(TAHUN, 1, 1);
        return PlanInEffect.of(
                List.of(
                        new PlanVersion(
                                PlanKind.RENJA, 1, null, start, new PlanContent(List.of(node()), List.of(indicator))),
                        new PlanVersion(
                                PlanKind.RENCANA_AKSI, 1, null, start, new PlanContent(List.of(planned), List.of()))),
                TAHUN,
                k);
    }

    private static PlanNode node() {
        return new PlanNode(SUB, "S", null, Level.SUB_KEGIATAN, null, "Sub", Map.of(TAHUN, new BigDecimal("2000")));
    }

    private static BudgetFacts facts(String months) {
        return new BudgetFacts(SUB, null, null, null, months(months));
    }

    /** @param months such as {@code 4:100:5}, month, rupiah, physical; - = not there */
    private static List<MonthlyAmount> months(String months) {
        List<MonthlyAmount> amounts = new ArrayList<>();
        for (String month : months.split(" ")) {
            String[] parts = month.split(":");
            amounts.add(new MonthlyAmount(Integer.parseInt(parts[0]), decimal(parts[1]), decimal(parts[2])));
        }
        return amounts;
    }

    private static BigDecimal decimal(String number) {
        return number.equals("-") ? null : new BigDecimal(number);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
