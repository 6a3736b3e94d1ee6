package id.sakip.realization.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.AcrossYear;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.TargetHistory;
import id.sakip.realization.capaian.domain.WithinYear;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanInEffectTest {
    private static final UUID PROGRAM = id("P1");
    private static final UUID SUB_KEGIATAN = id("P1.K1.S1");

    @Test
    void renjaOfTheYearGoesBeforeTheRenstra() {
        YearPlan plan = PlanInEffect.of(
                List.of(
                        version(PlanKind.RENSTRA, 1, "2018-01-01", indicator("A", "6"), indicator("B", "9")),
                        version(PlanKind.RENJA, 1, "2022-01-01", indicator("A", "3"))),
                2022,
                Tribulan.IV);

        assertThat(plan.planned()).extracting(i -> i.definition().ref()).containsExactly("A");
        assertThat(plan.planned().get(0).targets().year()).isEqualTo(number("3"));
        assertThat(plan.planned().get(0).targetDocument()).isEqualTo("Renja versi 1");
        assertThat(plan.indicator(id("B")).orElseThrow().planned()).isFalse();
    }

    @Test
    void eachTribulanHasTheVersionThatHeldOnItsLastDay() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENJA, 2, "2022-09-23", indicator("A", "3")),
                version(PlanKind.RENJA, 1, "2022-01-04", indicator("A", "6")));

        assertThat(target(versions, Tribulan.II, "A")).isEqualTo(number("6"));
        assertThat(target(versions, Tribulan.III, "A")).isEqualTo(number("3"));
        assertThat(PlanInEffect.of(versions, 2022, Tribulan.IV)
                        .indicator(id("A"))
                        .orElseThrow()
                        .others())
                .extracting(TargetHistory.Version::targets)
                .extracting(t -> t.year())
                .containsExactly(number("6"));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<PlanVersion> versions = new ArrayList<>(List.of(
                version(PlanKind.RENSTRA, 1, "2018-01-01", indicator("A", "9")),
                version(PlanKind.RENJA, 1, "2022-01-04", indicator("A", "6")),
                version(PlanKind.RENJA, 2, "2022-09-23", indicator("A", "3")),
                version(PlanKind.PERJANJIAN_KINERJA, 1, "2022-09-23", promise("A", "4"))));
        YearPlan inOrder = PlanInEffect.of(versions, 2022, Tribulan.IV);
        Collections.reverse(versions);

        assertThat(PlanInEffect.of(versions, 2022, Tribulan.IV)).isEqualTo(inOrder);
        assertThat(inOrder.planned().get(0).targets().year()).isEqualTo(number("4"));
    }

    @Test
    void perjanjianKinerjaKeepsTheTribulanOfTheRenja() {
        PlanIndicator divided = new PlanIndicator(
                id("A"),
                SUB_KEGIATAN,
                "A",
                "Indikator A",
                "laporan",
                Polarity.POSITIF,
                WithinYear.ADITIF,
                AcrossYear.ADITIF,
                0,
                false,
                null,
                Map.of(2022, value("12")),
                Map.of(2022, List.of(value("3"), value("3"), value("3"), blank())));
        YearPlan plan = PlanInEffect.of(
                List.of(
                        version(PlanKind.RENJA, 1, "2022-01-04", divided),
                        version(PlanKind.PERJANJIAN_KINERJA, 1, "2022-01-10", promise("A", "12"))),
                2022,
                Tribulan.II);

        YearIndicator indicator = plan.planned().get(0);
        assertThat(indicator.targetDocument()).isEqualTo("Perjanjian Kinerja versi 1");
        assertThat(indicator.targets().tribulan()).containsOnlyKeys(Tribulan.I, Tribulan.II, Tribulan.III);
    }

    @Test
    void aLeafOfAnEarlierPlanStillHangsBelowItsParents() {
        YearPlan plan = PlanInEffect.of(
                List.of(version(PlanKind.RENJA, 1, "2022-01-04", indicator("A", "3"))), 2022, Tribulan.IV);
        PlanNode leaf = plan.node(SUB_KEGIATAN).orElseThrow();
        YearPlan without = new YearPlan(2022, List.of(), plan.known(), Map.of(), Map.of());

        assertThat(without.leavesByNode(List.of(leaf)))
                .containsOnlyKeys(plan.node(PROGRAM).orElseThrow(), leaf);
        assertThat(without.leavesByNode(List.of(leaf)).get(plan.node(PROGRAM).orElseThrow()))
                .containsExactly(leaf);
        assertThat(plan.unitOf(leaf)).isNull();
    }

    @Test
    void anAgreementBelowTheHeadGivesNoTarget() {
        YearPlan plan = PlanInEffect.of(
                List.of(
                        version(PlanKind.RENJA, 1, "2022-01-01", indicator("A", "3")),
                        version(PlanKind.PERJANJIAN_BAWAHAN, 1, "2022-01-10", promise("A", "7"))),
                2022,
                Tribulan.IV);

        assertThat(plan.planned().get(0).targets().year()).isEqualTo(number("3"));
        assertThat(plan.planned().get(0).others()).isEmpty();
    }

    @Test
    void whatOnlyThePerjanjianKinerjaPromisesIsDueToo() {
        YearPlan plan = PlanInEffect.of(
                List.of(
                        version(PlanKind.RENSTRA, 1, "2018-01-01", indicator("B", "100")),
                        version(PlanKind.RENJA, 1, "2022-01-01", indicator("A", "3")),
                        version(PlanKind.PERJANJIAN_KINERJA, 1, "2022-01-10", promise("B", "100"))),
                2022,
                Tribulan.IV);

        assertThat(plan.planned()).extracting(i -> i.definition().ref()).containsExactly("A", "B");
    }

    @Test
    void perjanjianKinerjaSignedLaterAddsNothingToTheTribulanBeforeIt() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENJA, 1, "2022-01-01", indicator("A", "3")),
                version(PlanKind.RENJA, 2, "2022-09-23", indicator("A", "3"), indicator("B", "100")),
                version(PlanKind.PERJANJIAN_KINERJA, 1, "2022-09-23", promise("B", "100")));

        assertThat(PlanInEffect.of(versions, 2022, Tribulan.II).planned())
                .extracting(i -> i.definition().ref())
                .containsExactly("A");
        assertThat(PlanInEffect.of(versions, 2022, Tribulan.III).planned())
                .extracting(i -> i.definition().ref())
                .containsExactly("A", "B");
    }

    @Test
    void onlyRenjaIsUsedEvenBeforeItsDate() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENSTRA, 1, "2018-01-01", indicator("A", "6")),
                version(PlanKind.RENJA, 2, "2022-09-23", indicator("B", "100")));

        assertThat(PlanInEffect.of(versions, 2022, Tribulan.II).planned())
                .extracting(i -> i.definition().ref())
                .containsExactly("B");
    }

    @Test
    void renstraRevisedLaterSaysNothingAboutTheYearsItDoesNotPlan() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENSTRA, 1, "2018-01-01", indicatorOf(2020, "OLD", "76")),
                version(PlanKind.RENSTRA, 2, "2018-01-01", indicatorOf(2021, "NEW", "70")));

        assertThat(PlanInEffect.of(versions, 2020, Tribulan.IV).planned())
                .extracting(i -> i.definition().ref())
                .containsExactly("OLD");
        assertThat(PlanInEffect.of(versions, 2021, Tribulan.IV).planned())
                .extracting(i -> i.definition().ref())
                .containsExactly("NEW");
    }

    @Test
    void ikuDecreeMarksTheIndicatorAndWhatMeasuresIt() {
        PlanIndicator decree = new PlanIndicator(
                id("A"), null, null, "IKM", null, null, null, null, null, true, MeasuredBy.IKM, null, null);
        YearPlan plan = PlanInEffect.of(
                List.of(
                        version(PlanKind.IKU, 1, "2018-01-01", decree),
                        version(PlanKind.RENJA, 1, "2022-01-01", indicator("A", "93.80"))),
                2022,
                Tribulan.IV);

        PlanIndicator definition = plan.planned().get(0).definition();
        assertThat(definition.iku()).isTrue();
        assertThat(definition.measuredBy()).isEqualTo(MeasuredBy.IKM);
    }

    @Test
    void noDocumentNoPlan() {
        YearPlan plan = PlanInEffect.of(List.of(), 2022, Tribulan.I);

        assertThat(plan.planned()).isEmpty();
        assertThat(plan.budgetNodes()).isEmpty();
    }

    @Test
    void moneyIsBookedOnLeavesOnlyAndSummedUpTheTree() {
        YearPlan plan = PlanInEffect.of(
                List.of(version(PlanKind.RENJA, 1, "2022-01-01", indicator("A", "3"))), 2022, Tribulan.IV);

        assertThat(plan.budgetNodes()).extracting(PlanNode::ref).containsExactly("P1.K1.S1");
        assertThat(plan.isLeaf(plan.node(PROGRAM).orElseThrow())).isFalse();
        assertThat(plan.leavesByNode(plan.budgetNodes()).keySet())
                .extracting(PlanNode::ref)
                .containsExactly("P1", "P1.K1.S1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "dated, 2022-09-23, 2, 2022, 2022, 2022-09-23",
                "undated first version, -, 1, 2022, 2022, 2022-01-01",
                "undated revision of one year, -, 2, 2022, 2022, 2022-07-01",
                "undated revision of a Renstra, -, 2, 2018, 2023, 2018-01-01"
            })
    void documentHoldsFrom(String name, LocalDate date, int number, int tahunAwal, int tahunAkhir, LocalDate from) {
        assertThat(PlanVersion.effectiveFrom(date, number, tahunAwal, tahunAkhir))
                .isEqualTo(from);
    }

    @Test
    void rangeAndGradeTargetsAreTypedAtTheEdge() {
        Value range = new Value(null, "35 - 45", null, null, new BigDecimal("35"), new BigDecimal("45"));
        Value grade = new Value(new BigDecimal("50"), "CC", null, null, null, null);

        assertThat(range.toQuantity(WithinYear.KONSTAN))
                .isEqualTo(new Quantity.Band(new BigDecimal("35"), new BigDecimal("45")));
        assertThat(grade.toQuantity(WithinYear.GRADE)).isEqualTo(new Quantity.Grade("CC", new BigDecimal("50")));
        assertThat(grade.toQuantity(WithinYear.ADITIF)).isEqualTo(number("50"));
        assertThat(blank().toQuantity(WithinYear.ADITIF)).isInstanceOf(Quantity.Missing.class);
        assertThat(new Value(null, null, null, true, null, null).toQuantity(WithinYear.ADITIF))
                .isInstanceOf(Quantity.NotApplicable.class);
        assertThat(value("71").sameAs(value("71.00"))).isTrue();
        assertThat(value("71").sameAs(value("72"))).isFalse();
    }

    private static Quantity target(List<PlanVersion> versions, Tribulan k, String ref) {
        return PlanInEffect.of(versions, 2022, k)
                .indicator(id(ref))
                .orElseThrow()
                .targets()
                .year();
    }

    static PlanVersion version(PlanKind kind, int number, String from, PlanIndicator... indicators) {
        List<PlanNode> nodes = kind == PlanKind.RENJA || kind == PlanKind.RENSTRA
                ? List.of(
                        new PlanNode(
                                PROGRAM, "P1", null, Level.PROGRAM, "7.01.01", "Program", Map.of(2022, BigDecimal.TEN)),
                        new PlanNode(
                                SUB_KEGIATAN,
                                "P1.K1.S1",
                                PROGRAM,
                                Level.SUB_KEGIATAN,
                                "7.01.01.2.01.01",
                                "Sub",
                                kind == PlanKind.RENJA ? Map.of(2022, BigDecimal.TEN) : null))
                : List.of();
        return new PlanVersion(kind, number, null, LocalDate.parse(from), new PlanContent(nodes, List.of(indicators)));
    }

    static PlanIndicator divided(String ref, String target, String... quarters) {
        return new PlanIndicator(
                id(ref),
                SUB_KEGIATAN,
                ref,
                "Indikator " + ref,
                "laporan",
                Polarity.POSITIF,
                WithinYear.ADITIF,
                AcrossYear.ADITIF,
                0,
                false,
                null,
                target == null ? Map.of() : Map.of(2022, value(target)),
                Map.of(
                        2022,
                        Stream.of(quarters)
                                .map(q -> q.isEmpty() ? blank() : value(q))
                                .toList()));
    }

    static PlanIndicator indicator(String ref, String target) {
        return indicatorOf(2022, ref, target);
    }

    static PlanIndicator indicatorOf(int tahun, String ref, String target) {
        return new PlanIndicator(
                id(ref),
                SUB_KEGIATAN,
                ref,
                "Indikator " + ref,
                "laporan",
                Polarity.POSITIF,
                WithinYear.POSISI_AKHIR,
                AcrossYear.TERAKHIR,
                0,
                false,
                null,
                Map.of(tahun, value(target)),
                Map.of());
    }

    /** A Perjanjian Kinerja names the indicator and its target only. */
    static PlanIndicator promise(String ref, String target) {
        return new PlanIndicator(
                id(ref),
                PROGRAM,
                null,
                ref,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                Map.of(2022, value(target)),
                null);
    }

    static Value value(String number) {
        return new Value(new BigDecimal(number), null, null, null, null, null);
    }

    static Value blank() {
        return new Value(null, null, null, null, null, null);
    }

    static Quantity number(String value) {
        return Quantity.of(new BigDecimal(value));
    }

    static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
    }
}
