package id.sakip.realization.realization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.AcrossYear;
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
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.score.domain.ScoreFacts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A Renstra of three years with two indicators and a score, a Renja of the last year without one of them. */
class FormAssemblyTest {
    private static final int TAHUN = 2022;
    private static final ScoreFacts AKIP = new ScoreFacts(MeasuredBy.AKIP, new BigDecimal("70.17"), "BB", id("event"));

    private final Map<UUID, EntryFacts> entries = new LinkedHashMap<>();
    private final Map<UUID, BudgetFacts> budget = new LinkedHashMap<>();
    private Map<Integer, Map<UUID, Quantity>> earlier = Map.of();
    private Map<MeasuredBy, ScoreFacts> scores = Map.of();

    @Test
    void oneRowAloneSaysWhatTheFormSaysOfItWithinTheYear() {
        entries.put(id("A"), entry("A", "6"));
        budget.put(id("K"), new BudgetFacts(id("K"), new BigDecimal("300"), null, null));
        Form form = FormAssembly.assemble(facts());

        Form ofA = FormAssembly.assembleEntry(facts(), id("A"));
        assertThat(ofA.rows()).hasSize(1);
        assertThat(ofA.rows().get(0).capaian()).isEqualTo(row(form, "A").capaian());
        assertThat(ofA.rows().get(0).entry()).isEqualTo(entry("A", "6"));
        assertThat(ofA.budget()).isEmpty();
        assertThat(SubmissionChecks.of(ofA)).isEqualTo(findingsOn(form, "A"));
        Form ofK = FormAssembly.assembleBudget(facts(), id("K"));
        assertThat(ofK.budget()).isEqualTo(form.budget());
        assertThat(ofK.total()).isEqualTo(form.total());
        assertThat(ofK.rows()).isEmpty();
        assertThat(FormAssembly.assembleEntry(facts(), id("unknown")).rows()).isEmpty();
    }

    @Test
    void whatWasEnteredBesideThePlanStandsBehindIt() {
        entries.put(id("B"), entry("B", "1"));
        entries.put(id("A"), entry("A", "6"));

        Form form = FormAssembly.assemble(facts());

        assertThat(form.rows()).extracting(FormRow::ref).containsExactly("A", "S", "B");
        assertThat(row(form, "B").due()).isFalse();
        assertThat(RowStatus.of(row(form, "B"))).isEqualTo(RowStatus.FILLED);
    }

    @Test
    void theYearsOfTheRenstraBeforeThisOneCountTowardsItsEnd() {
        entries.put(id("A"), entry("A", "6"));
        earlier = Map.of(
                2019, Map.of(id("A"), Quantity.of(new BigDecimal("1000"))),
                2020, Map.of(id("A"), Quantity.of(new BigDecimal("4"))),
                2021, Map.of(id("A"), Quantity.of(new BigDecimal("5"))),
                2022, Map.of(id("A"), Quantity.of(new BigDecimal("1000"))));

        FormRow row = row(FormAssembly.assemble(facts()), "A");

        // 4 + 5 + 6 of 5 + 5 + 10
        assertThat(row.akhirRenstra().realization()).isEqualByComparingTo("15");
        assertThat(row.akhirRenstra().raw()).isEqualByComparingTo("75");
        assertThat(row.tahunLalu()).isEqualByComparingTo("5");
    }

    @Test
    void aScoreFillsItsRowAtTheEndOfTheYearAndSaysSo() {
        Form before = FormAssembly.assemble(facts());
        assertThat(RowStatus.of(row(before, "S"))).isEqualTo(RowStatus.DUE);
        assertThat(findingsOn(before, "S").get(0).sentence()).contains("Nilai AKIP", "belum diterbitkan");
        assertThat(findingsOn(before, "A").get(0).sentence()).contains("A Indikator A belum diisi");
        assertThat(findingsOn(before, "A").get(0).expected()).isEqualTo("realisasi Tribulan IV Tahun 2022");

        scores = Map.of(MeasuredBy.AKIP, AKIP);
        FormRow filled = row(FormAssembly.assemble(facts()), "S");
        assertThat(RowStatus.of(filled)).isEqualTo(RowStatus.SCORE);
        assertThat(filled.source().eventId()).isEqualTo(id("event"));
        assertThat(filled.source().note()).isEqualTo("Nilai AKIP 70,17 (BB), terisi dari hasil evaluasi");
        scores = Map.of(MeasuredBy.AKIP, new ScoreFacts(MeasuredBy.AKIP, new BigDecimal("70.17"), null, id("event")));
        assertThat(row(FormAssembly.assemble(facts()), "S").source().note())
                .isEqualTo("Nilai AKIP 70,17, terisi dari hasil evaluasi");
    }

    @Test
    void notApplicableIsAStateOfItsOwn() {
        entries.put(
                id("A"),
                new EntryFacts(
                        id("A"),
                        new EnteredValue(null, null, null, null, true, "tidak ada kegiatan", null)
                                .decidedFor(indicator("A", null)),
                        null,
                        Explanations.NONE));

        assertThat(RowStatus.of(row(FormAssembly.assemble(facts()), "A"))).isEqualTo(RowStatus.NOT_APPLICABLE);
    }

    private FormFacts facts() {
        PlanNode node = new PlanNode(
                id("K"), "K", null, Level.KEGIATAN, null, "Kegiatan", Map.of(TAHUN, new BigDecimal("1000")));
        List<PlanVersion> versions = List.of(
                new PlanVersion(
                        PlanKind.RENSTRA,
                        1,
                        "murni",
                        LocalDate.of(2020, 1, 1),
                        new PlanContent(
                                List.of(node),
                                List.of(indicator("A", null), indicator("B", null), indicator("S", MeasuredBy.AKIP)))),
                new PlanVersion(
                        PlanKind.RENJA,
                        1,
                        "murni",
                        LocalDate.of(TAHUN, 1, 1),
                        new PlanContent(
                                List.of(node), List.of(indicator("A", null), indicator("S", MeasuredBy.AKIP)))));
        return new FormFacts(
                TAHUN,
                Tribulan.IV,
                SubmissionOrigin.SYSTEM,
                PlanInEffect.of(versions, TAHUN, Tribulan.IV),
                versions,
                PolicyInEffect.DEFAULT,
                Map.of(Tribulan.IV, entries),
                Map.of(Tribulan.IV, budget),
                scores,
                earlier);
    }

    private static PlanIndicator indicator(String ref, MeasuredBy measuredBy) {
        return new PlanIndicator(
                id(ref),
                id("K"),
                ref,
                "Indikator " + ref,
                "laporan",
                Polarity.POSITIF,
                measuredBy == null ? WithinYear.KUMULATIF : WithinYear.POSISI_AKHIR,
                AcrossYear.ADITIF,
                2,
                false,
                measuredBy,
                Map.of(2020, value("5"), 2021, value("5"), TAHUN, value("10")),
                Map.of());
    }

    private static EntryFacts entry(String ref, String value) {
        return new EntryFacts(
                        id(ref),
                        new EnteredValue(new BigDecimal(value), null, null, null, false, null, null),
                        null,
                        Explanations.NONE)
                .decidedFor(indicator(ref, null));
    }

    private static List<Finding> findingsOn(Form form, String place) {
        return SubmissionChecks.of(form).stream()
                .filter(f -> f.place().equals(place))
                .toList();
    }

    private static FormRow row(Form form, String ref) {
        return form.rows().stream().filter(r -> r.ref().equals(ref)).findFirst().orElseThrow();
    }

    private static Value value(String number) {
        return new Value(new BigDecimal(number), null, null, null, null, null);
    }

    private static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
    }
}
