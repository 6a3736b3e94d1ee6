package id.sakip.realization.pengukuran.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.AcrossYear;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.WithinYear;
import id.sakip.realization.plan.domain.Agreement;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EnteredValue;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Explanations;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormAssembly;
import id.sakip.realization.realization.domain.FormFacts;
import id.sakip.realization.realization.domain.RowStatus;
import id.sakip.realization.realization.domain.SectionSummary;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One sasaran with two programs below it, the camat's agreement and that of a kasi. */
class PengukuranAssemblyTest {
    private static final int TAHUN = 2022;

    private final List<PlanVersion> plans = List.of(new PlanVersion(
            PlanKind.RENJA,
            1,
            "murni",
            LocalDate.of(TAHUN, 1, 1),
            new PlanContent(
                    List.of(
                            node("S", null, Level.SASARAN, null, "Camat", null),
                            node("P1", "S", Level.PROGRAM, null, null, id("S#1")),
                            node("K1", "P1", Level.KEGIATAN, "1000", "Kasi Tapem", null),
                            node("P2", "S", Level.PROGRAM, null, "Kasi Sosbud", null),
                            node("K2", "P2", Level.KEGIATAN, "500", null, null)),
                    List.of(
                            indicator("S#1", "S", "100"),
                            indicator("S#2", "S", "100"),
                            indicator("P1#1", "P1", "10"),
                            indicator("K1#1", "K1", "10")))));
    private final YearPlan plan = PlanInEffect.of(plans, TAHUN, Tribulan.IV);
    private final Form form = FormAssembly.assemble(new FormFacts(
            TAHUN,
            Tribulan.IV,
            SubmissionOrigin.SYSTEM,
            plan,
            plans,
            PolicyInEffect.DEFAULT,
            Map.of(Tribulan.IV, Map.of(id("S#1"), entry("S#1", "90"), id("P1#1"), entry("P1#1", "9"))),
            Map.of(Tribulan.IV, Map.of(id("K1"), new BudgetFacts(id("K1"), new BigDecimal("800"), null, null))),
            Map.of(),
            Map.of()));

    @Test
    void theCamatIsMeasuredWithTheFormAndThePrograms() {
        Pengukuran camat = measure(agreement(
                null,
                null,
                List.of(promise("S", "Kualitas pelayanan", "S#1", "S#2")),
                List.of(promise("P1", "Pelayanan", "P1#1")),
                Map.of("S#1", "100", "S#2", "100", "P1#1", "10")));

        assertThat(camat.agreement().isOfHead()).isTrue();
        assertThat(camat.document()).isEqualTo("Perjanjian Kinerja versi 1");
        assertThat(camat.rows())
                .extracting(PengukuranRow::block)
                .containsExactly(PengukuranRow.Block.SASARAN, PengukuranRow.Block.SASARAN, PengukuranRow.Block.PROGRAM);
        assertThat(camat.rows()).extracting(PengukuranRow::no).containsExactly(1, 2, 1);
        assertThat(camat.rows().get(0).kinerja()).isEqualTo("Kualitas pelayanan");
        assertThat(camat.rows().get(0).capaian().raw()).isEqualByComparingTo("90");
        assertThat(camat.rows().get(0).explanations().penjelasan()).containsExactly("karena S#1");
        // S#1 is served by the program that names it, S#2 by every program of the sasaran
        assertThat(camat.rows().get(0).terkait())
                .extracting(n -> n.node().ref())
                .containsExactly("P1");
        assertThat(camat.rows().get(0).terkait().get(0).serapan().persen()).isEqualByComparingTo("80");
        assertThat(camat.rows().get(1).terkait())
                .extracting(n -> n.node().ref())
                .containsExactly("P1", "P2");
        assertThat(camat.rows().get(1).capaian().status()).isEqualTo(CapaianStatus.MISSING);
        assertThat(camat.rows().get(2).capaian().raw()).isEqualByComparingTo("90");
    }

    @Test
    void whoPromisedAnotherTargetIsMeasuredAgainstHisOwn() {
        Pengukuran kasi = measure(agreement(
                "KASI",
                "tapem",
                List.of(),
                List.of(promise("P1", "Pelayanan", "P1#1"), promise("K1", "Kegiatan", "K1#1", "X")),
                Map.of("P1#1", "9", "K1#1", "5", "X", "1")));

        assertThat(kasi.agreement().isOfHead()).isFalse();
        assertThat(kasi.rows().get(0).capaian().raw()).isEqualByComparingTo("100");
        assertThat(kasi.rows().get(0).capaian().target()).isEqualByComparingTo("9");
        assertThat(kasi.rows().get(1).capaian().status()).isEqualTo(CapaianStatus.MISSING);
        assertThat(kasi.rows().get(1).terkait()).extracting(n -> n.node().ref()).containsExactly("K1");
        // an indicator no plan of the year knows is named and not measured
        assertThat(kasi.rows().get(2).capaian()).isNull();
        assertThat(kasi.rows().get(2).explanations()).isEqualTo(Explanations.NONE);
    }

    @Test
    void ofEachOfficeTheAgreementInEffectCounts() {
        PlanVersion january = agreement(null, null, List.of(promise("S", "a", "S#1")), List.of(), Map.of("S#1", "1"));
        PlanVersion september =
                new PlanVersion(PlanKind.PERJANJIAN_KINERJA, 2, null, LocalDate.of(TAHUN, 9, 23), january.content());
        PlanVersion kasi =
                agreement("KASI", "tapem", List.of(), List.of(promise("P1", "b", "P1#1")), Map.of("P1#1", "9"));
        List<PlanVersion> all = List.of(september, kasi, january, plans.get(0));

        assertThat(PlanVersion.agreementsInEffect(all, TAHUN, Tribulan.II)).containsExactlyInAnyOrder(january, kasi);
        assertThat(PlanVersion.agreementsInEffect(all, TAHUN, Tribulan.III)).containsExactlyInAnyOrder(september, kasi);
        assertThat(PlanVersion.agreementsInEffect(List.of(september), TAHUN, Tribulan.I))
                .containsExactly(september);
        assertThat(PlanVersion.agreementsInEffect(all, TAHUN + 1, Tribulan.I)).isEmpty();
    }

    @Test
    void sectionsAnswerForWhatNamesThemOrTheNearestNodeAbove() {
        List<SectionSummary> sections = SectionSummary.of(form);

        assertThat(sections)
                .extracting(SectionSummary::unitKerja)
                .containsExactly("Camat", "Kasi Tapem", "Kasi Sosbud");
        assertThat(sections.get(0).places()).isEqualTo(Set.of("S#1", "S#2", "P1#1"));
        assertThat(sections.get(0).due()).isEqualTo(3);
        assertThat(sections.get(0).filled()).isEqualTo(2);
        assertThat(sections.get(1).places()).isEqualTo(Set.of("K1#1", "K1"));
        assertThat(sections.get(1).due()).isEqualTo(2);
        assertThat(sections.get(1).filled()).isEqualTo(1);
        assertThat(sections.get(2).places()).isEqualTo(Set.of("K2"));
        assertThat(sections.get(2).filled()).isZero();
    }

    @Test
    void aRowSaysWhatIsToBeDoneWithIt() {
        assertThat(form.rows())
                .extracting(RowStatus::of)
                .containsExactly(RowStatus.FILLED, RowStatus.DUE, RowStatus.FILLED, RowStatus.DUE);
    }

    private Pengukuran measure(PlanVersion version) {
        return PengukuranAssembly.measure(form, plan, PolicyInEffect.DEFAULT, version);
    }

    private static PlanVersion agreement(
            String jenjang,
            String unitRef,
            List<Agreement.Promise> sasaran,
            List<Agreement.Promise> program,
            Map<String, String> targets) {
        Agreement.Official official = new Agreement.Official("Suparno", null, null, "CAMAT");
        List<PlanIndicator> indicators = targets.entrySet().stream()
                .map(t -> indicator(t.getKey(), null, t.getValue()))
                .toList();
        return new PlanVersion(
                jenjang == null ? PlanKind.PERJANJIAN_KINERJA : PlanKind.PERJANJIAN_BAWAHAN,
                1,
                null,
                LocalDate.of(TAHUN, 1, 10),
                new PlanContent(
                        List.of(), indicators, new Agreement(jenjang, unitRef, official, official, sasaran, program)));
    }

    private static Agreement.Promise promise(String node, String statement, String... refs) {
        return new Agreement.Promise(
                id(node),
                statement,
                List.of(refs).stream().map(PengukuranAssemblyTest::id).toList());
    }

    private static EntryFacts entry(String ref, String value) {
        return new EntryFacts(
                id(ref),
                new EnteredValue(new BigDecimal(value), null, null, null, false, null, Basis.SD_TRIBULAN),
                null,
                new Explanations(List.of("karena " + ref), null, null, null, null));
    }

    private static PlanIndicator indicator(String ref, String node, String target) {
        return new PlanIndicator(
                id(ref),
                node == null ? null : id(node),
                ref,
                "Indikator " + ref,
                "laporan",
                Polarity.POSITIF,
                WithinYear.KUMULATIF,
                AcrossYear.TERAKHIR,
                0,
                false,
                null,
                Map.of(TAHUN, new Value(new BigDecimal(target), null, null, null, null, null)),
                Map.of());
    }

    private static PlanNode node(String ref, String parent, Level level, String pagu, String unit, UUID supports) {
        return new PlanNode(
                id(ref),
                ref,
                parent == null ? null : id(parent),
                level,
                null,
                "Uraian " + ref,
                pagu == null ? Map.of() : Map.of(TAHUN, new BigDecimal(pagu)),
                unit,
                supports == null ? null : List.of(supports),
                null);
    }

    private static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
    }
}
