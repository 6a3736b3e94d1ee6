package id.sakip.realization.plan.domain;

import static id.sakip.realization.plan.domain.PlanInEffectTest.divided;
import static id.sakip.realization.plan.domain.PlanInEffectTest.id;
import static id.sakip.realization.plan.domain.PlanInEffectTest.indicator;
import static id.sakip.realization.plan.domain.PlanInEffectTest.indicatorOf;
import static id.sakip.realization.plan.domain.PlanInEffectTest.number;
import static id.sakip.realization.plan.domain.PlanInEffectTest.promise;
import static id.sakip.realization.plan.domain.PlanInEffectTest.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.Targets;
import id.sakip.realization.capaian.domain.WithinYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Targets per tribulan (TGT-03) and indicators that come and go in the middle of a year (TGT-04). */
class TribulanTargetsTest {
    @Test
    void theRencanaAksiInEffectDividesTheYearWhateverPromisesIt() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENJA, 1, "2022-01-04", divided("A", "12", "3", "3", "3", "3")),
                version(PlanKind.PERJANJIAN_KINERJA, 1, "2022-01-10", promise("A", "14")),
                version(PlanKind.RENCANA_AKSI, 1, "2022-01-15", divided("A", "99", "2", "4", "4", "4")),
                version(PlanKind.RENCANA_AKSI, 2, "2022-09-23", divided("A", null, "2", "4", "6", "2")));

        YearIndicator secondTribulan =
                PlanInEffect.of(versions, 2022, Tribulan.II).planned().get(0);
        assertThat(secondTribulan.targets().year()).isEqualTo(number("14"));
        assertThat(secondTribulan.targets().of(Tribulan.III)).isEqualTo(number("4"));
        assertThat(secondTribulan.targetDocument()).isEqualTo("Perjanjian Kinerja versi 1");
        assertThat(PlanInEffect.of(versions, 2022, Tribulan.III)
                        .planned()
                        .get(0)
                        .targets()
                        .of(Tribulan.III))
                .isEqualTo(number("6"));
    }

    @Test
    void withoutARencanaAksiInEffectTheTribulanAreThoseOfTheRenja() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENJA, 1, "2022-01-04", divided("A", "12", "3", "3", "3", "3")),
                version(PlanKind.RENCANA_AKSI, 1, "2022-07-15", divided("A", null, "2", "4", "4", "4")));

        assertThat(PlanInEffect.of(versions, 2022, Tribulan.II)
                        .planned()
                        .get(0)
                        .targets()
                        .of(Tribulan.II))
                .isEqualTo(number("3"));
    }

    @Test
    void whereNoDocumentStatesTheYearItFollowsFromTheRencanaAksi() {
        YearPlan plan = PlanInEffect.of(
                List.of(
                        version(PlanKind.RENCANA_AKSI, 1, "2022-01-04", divided("A", null, "3", "3", "", "5")),
                        version(PlanKind.RENCANA_AKSI, 2, "2022-01-05", divided("A", null, "3", "3", "", "6"))),
                2022,
                Tribulan.IV);

        YearIndicator indicator = plan.planned().get(0);
        assertThat(indicator.targets().year()).isEqualTo(number("12"));
        assertThat(indicator.target().value()).isEqualByComparingTo("12");
        assertThat(indicator.targetDocument()).isEqualTo("Rencana Aksi versi 2");
        assertThat(Targets.ofTribulan(WithinYear.KUMULATIF, Map.of(Tribulan.I, number("3"), Tribulan.II, number("7")))
                        .year())
                .isEqualTo(number("7"));
        assertThat(Targets.ofTribulan(WithinYear.ADITIF, Map.of()).year().isKnown())
                .isFalse();
        assertThat(Targets.ofTribulan(
                                WithinYear.ADITIF,
                                Map.of(
                                        Tribulan.I,
                                        number("3"),
                                        Tribulan.II,
                                        new Quantity.Band(BigDecimal.ONE, BigDecimal.TEN)))
                        .year())
                .isEqualTo(new Quantity.Band(BigDecimal.ONE, BigDecimal.TEN));
    }

    @Test
    void everyIndicatorHasItsOwnTribulanTargetAndBirth() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENJA, 1, "2022-01-04", divided("A", "10", "", "", "", "10"), indicator("C", "1")),
                version(
                        PlanKind.RENJA,
                        2,
                        "2022-10-01",
                        divided("A", "10", "", "", "", "10"),
                        indicator("C", "1"),
                        divided("B", "4", "", "", "", "4")),
                version(
                        PlanKind.RENCANA_AKSI,
                        1,
                        "2022-01-04",
                        divided("B", "4", "1", "1", "1", "1"),
                        divided("A", "10", "2", "2", "3", "3")));

        YearPlan plan = PlanInEffect.of(versions, 2022, Tribulan.IV);
        Targets a = plan.indicator(id("A")).orElseThrow().targets();
        Targets b = plan.indicator(id("B")).orElseThrow().targets();
        Targets c = plan.indicator(id("C")).orElseThrow().targets();
        assertThat(a.of(Tribulan.III)).isEqualTo(number("3"));
        assertThat(a.since()).isEqualTo(Tribulan.I);
        assertThat(b.of(Tribulan.III)).isEqualTo(number("1"));
        assertThat(b.since()).isEqualTo(Tribulan.IV);
        assertThat(c.hasTribulan()).isFalse();
        assertThat(c.since()).isEqualTo(Tribulan.I);
    }

    @Test
    void anIndicatorOnlyTheRencanaAksiListsIsPlannedAndOneOfAnotherYearIsNot() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENJA, 1, "2022-01-04", indicator("A", "3"), indicatorOf(2021, "D", "3")),
                version(PlanKind.RENCANA_AKSI, 1, "2022-01-04", divided("B", null, "1", "1", "1", "1")));

        assertThat(PlanInEffect.of(versions, 2022, Tribulan.II).planned())
                .extracting(i -> i.definition().ref())
                .containsExactly("A", "B");
    }

    @Test
    void whatARevisionBringsInIsBornInItsTribulan() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENSTRA, 1, "2018-01-01", indicator("B", "2")),
                version(PlanKind.RENJA, 1, "2022-01-04", indicator("A", "6")),
                version(PlanKind.RENJA, 2, "2022-09-23", indicator("A", "6"), indicator("B", "2")));

        YearPlan plan = PlanInEffect.of(versions, 2022, Tribulan.IV);
        assertThat(plan.planned()).extracting(i -> i.targets().since()).containsExactly(Tribulan.I, Tribulan.III);
        assertThat(PlanInEffect.of(versions, 2022, Tribulan.II).planned())
                .extracting(i -> i.definition().ref())
                .containsExactly("A");
    }

    @Test
    void whatARevisionTakesOutIsNoLongerPlanned() {
        List<PlanVersion> versions = List.of(
                version(PlanKind.RENJA, 1, "2022-01-04", indicator("A", "6"), indicator("B", "2")),
                version(PlanKind.RENJA, 2, "2022-09-23", indicator("A", "6")));

        assertThat(PlanInEffect.of(versions, 2022, Tribulan.II).planned()).hasSize(2);
        YearPlan later = PlanInEffect.of(versions, 2022, Tribulan.III);
        assertThat(later.planned()).hasSize(1);
        assertThat(later.indicator(id("B")).orElseThrow().planned()).isFalse();
        assertThat(later.planned().get(0).targets().since()).isEqualTo(Tribulan.I);
    }
}
