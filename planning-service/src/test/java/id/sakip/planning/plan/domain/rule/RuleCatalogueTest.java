package id.sakip.planning.plan.domain.rule;

import static id.sakip.planning.plan.PlanFixture.change;
import static id.sakip.planning.plan.PlanFixture.withKode;
import static id.sakip.planning.plan.PlanFixture.withTarget;
import static id.sakip.planning.plan.PlanFixture.years;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuFormula;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PerjanjianKinerjaCompletion;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkIndicator;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.shape.domain.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The planning rules of the catalogue, each with the defect of a real document that it was made for. */
class RuleCatalogueTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 31);
    private final PlanFixture fixture = new PlanFixture("kec-uji");
    private final TreeContent renstra = new TreeContent(fixture.renstraNodes());
    private final TreeContent renja = new TreeContent(fixture.renjaNodes());

    @Test
    void cleanRenstraHasNoFindings() {
        assertEquals(List.of(), renstra(fixture.renstraNodes()));
    }

    @Test
    void renjaWithAnotherTargetThanTheRenstraNeedsAReason() {
        assertEquals(List.of("WARNING V-TGT-1 P1.K4.S6#1|target|2022|renstra 3 6"), renja(fixture.renjaNodes()));
    }

    @Test
    void percentageEqualToTheCountBelowIsTheDefectOfPakaianDinas() {
        List<Node> nodes = new ArrayList<>(fixture.renstraNodes());
        nodes.add(fixture.node(
                "P1.K3",
                "P1",
                Level.KEGIATAN,
                "7.01.01.2.05",
                "Administrasi Kepegawaian",
                Map.of(),
                fixture.indicator("P1.K3#1", "Persentase pemenuhan administrasi kepegawaian", "%", years(2022, "13"))));
        nodes.add(fixture.node(
                "P1.K3.S1",
                "P1.K3",
                Level.SUB_KEGIATAN,
                "7.01.01.2.05.02",
                "Pengadaan Pakaian Dinas",
                PlanFixture.pagu(2022, "3900000"),
                fixture.count("P1.K3.S1#1", "Jumlah pakaian dinas", "stel", years(2022, "13"))));
        assertEquals(List.of("WARNING V-UNIT-1 P1.K3#1|target|2022 13 null"), renstra(nodes));
    }

    @ParameterizedTest(name = "{0} in {1}, target {2} {3}: {4}")
    @CsvSource({
        "Persentase laporan tepat waktu, %,       100,   %,     none",
        "Persentase laporan tepat waktu, Persen,  100,   %,     none",
        "Persentase laporan tepat waktu, Nilai,   100,   Nilai, ERROR V-UNIT-1 X#1|satuan Nilai %",
        "Persentase laporan tepat waktu, %,       101,   %,     'ERROR V-UNIT-1 X#1|target|2022 101 100'",
        "Persentase laporan tepat waktu, %,       100.01, %,    'ERROR V-UNIT-1 X#1|target|2022 100,01 100'",
        "Jumlah laporan,                 %,       50,    %,     WARNING V-UNIT-1 X#1|satuan % null",
        "Jumlah laporan,                 Laporan, 150,   Laporan, none",
        "Jumlah laporan,                 Laporan, 12,    Dokumen, ERROR V-UNIT-1 X#1|satuan|2022 Dokumen Laporan",
    })
    void satuanFitsTheWording(String nama, String satuan, BigDecimal target, String unit, String expected) {
        Node node = fixture.node(
                "T9",
                null,
                Level.TUJUAN,
                null,
                "Tujuan",
                Map.of(),
                fixture.indicator("X#1", nama, satuan, Map.of(2022, new Value(target, null, unit, false))));
        assertEquals(expected.equals("none") ? List.of() : List.of(expected), renstra(List.of(node)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "7.01.02.2.01.02,    none",
        "7.01.02.2.01.0002,  none",
        "7.01.02.2.01.010,   ERROR V-CODE-1 P2.K1.S1|kode 7.01.02.2.01.010 null",
        "7.01.02.2.02.03,    ERROR V-CODE-1 P2.K1.S1|kode|induk 7.01.02.2.02.03 7.01.02.2.01.…",
        "7.01.01.2.01.0001,  ERROR V-CODE-1 P2.K1.S1|kode|induk 7.01.01.2.01.0001 7.01.02.2.01.…",
    })
    void codeHasTheShapeOfItsLevelBelowItsParent(String kode, String expected) {
        List<String> findings = renstra(change(fixture.renstraNodes(), "P2.K1.S1", node -> withKode(node, kode)));
        assertEquals(
                expected.equals("none") ? List.of() : List.of(expected),
                findings.stream().filter(finding -> !finding.contains("ganda")).toList());
    }

    @Test
    void codeBelongsToOneRowAndOneNameHasOneCode() {
        List<Node> nodes = new ArrayList<>(fixture.renstraNodes());
        nodes.add(fixture.node(
                "P1.K1.S9",
                "P1.K1",
                Level.SUB_KEGIATAN,
                "7.01.01.2.01.0001",
                "Hal lain",
                PlanFixture.pagu(2022, "1"),
                fixture.count("P1.K1.S9#1", "Jumlah hal", "Hal", years(2022, "1"))));
        nodes.add(fixture.node(
                "P1.K1.S8",
                "P1.K1",
                Level.SUB_KEGIATAN,
                "7.01.01.2.01.07",
                "PENYUSUNAN  Laporan Capaian Kinerja.",
                PlanFixture.pagu(2022, "1"),
                fixture.count("P1.K1.S8#1", "Jumlah laporan", "Laporan", years(2022, "1"))));
        assertEquals(
                List.of(
                        "ERROR V-CODE-1 P1.K1.S9|kode|ganda 7.01.01.2.01.0001 null",
                        "ERROR V-CODE-1 P1.K1.S8|kode|nama 7.01.01.2.01.07 7.01.01.2.01.06"),
                renstra(nodes));
    }

    @Test
    void codesBeforePermendagri90AreRecognized() {
        assertEquals(
                List.of(),
                renstra(List.of(
                        fixture.node(
                                "P1",
                                null,
                                Level.PROGRAM,
                                "4.01.4.01.21.01.106",
                                "Program lama",
                                Map.of(),
                                fixture.indicator("P1#1", "Nilai sinergitas", "Nilai", years(2022, "76"))),
                        fixture.node(
                                "P1.K1",
                                "P1",
                                Level.KEGIATAN,
                                "4.01.4.01.21.01.106.04",
                                "Kegiatan lama",
                                Map.of(),
                                fixture.count("P1.K1#1", "Jumlah laporan", "Laporan", years(2022, "1"))))));
    }

    @Test
    void codeThatDiffersFromTheRenstraNeedsAReason() {
        assertEquals(
                List.of(
                        "WARNING V-CODE-1 P1.K4.S6|kode|renstra 7.01.01.2.06.10 7.01.01.2.06.09",
                        "WARNING V-TGT-1 P1.K4.S6#1|target|2022|renstra 3 6"),
                renja(change(fixture.renjaNodes(), "P1.K4.S6", node -> withKode(node, "7.01.01.2.06.10"))));
    }

    @Test
    void everyRowHasIndicatorSatuanTargetAndAmount() {
        List<Node> nodes = new ArrayList<>(fixture.renjaNodes().subList(0, 2));
        nodes.add(fixture.node(
                "P1.K1.S1",
                "P1.K1",
                Level.SUB_KEGIATAN,
                "7.01.01.2.01.01",
                "Penyusunan Dokumen",
                Map.of(),
                fixture.count("P1.K1.S1#1", "Jumlah dokumen", null, years(2022, "2"))));
        nodes.add(fixture.node(
                "P1.K1.S2",
                "P1.K1",
                Level.SUB_KEGIATAN,
                "7.01.01.2.01.06",
                "Penyusunan Laporan",
                PlanFixture.pagu(2022, "5"),
                fixture.count("P1.K1.S2#1", "Jumlah laporan", "Laporan", Map.of())));
        nodes.add(fixture.node("P1.K1.S3", "P1.K1", Level.SUB_KEGIATAN, "7.01.01.2.01.07", "Evaluasi", Map.of()));
        assertEquals(
                List.of(
                        "ERROR V-COMPL-1 P1.K1.S1#1|satuan null null",
                        "WARNING V-COMPL-1 P1.K1.S1|pagu|2022 null null",
                        "ERROR V-COMPL-1 P1.K1.S2#1|target null null",
                        "ERROR V-COMPL-1 P1.K1.S3|indikator null null"),
                renja(nodes));
    }

    @Test
    void documentWithoutItsBasisSaysSo() {
        assertEquals(
                List.of("WARNING V-COMPL-1 document|renstra null null"),
                check(PlanKind.RENJA, head(2022), renja, Optional.empty(), Optional.empty()));
    }

    @Test
    void moneyForWhatIsNotTargetedIsAnError() {
        assertEquals(
                List.of("ERROR V-NA-1 P1.K1.S1|pagu|2022 Rp 1.584.400 N/A"),
                renstra(change(
                        fixture.renstraNodes(),
                        "P1.K1.S1",
                        node -> withTarget(node, "P1.K1.S1#1", 2022, PlanFixture.NA))));
    }

    @Test
    void agreementCopiedFromTheRenjaHasOnlyTheFindingsOfTheRenja() {
        assertEquals(
                List.of(),
                agreement(complete(new PkProgram(null, fixture.id("P1"), null, null, null, List.of(), null))));
    }

    @Test
    void agreementThatPromisesAnotherTargetOrAmountOrAnUnplannedIndicatorIsWrong() {
        List<PkIndicator> promises = List.of(
                new PkIndicator(fixture.id("P1#1"), null, null, null, null, null, null, PlanFixture.value("95")),
                new PkIndicator(
                        UUID.randomUUID(),
                        "P1#9",
                        "Persentase kegiatan sosial budaya",
                        "%",
                        null,
                        null,
                        null,
                        PlanFixture.value("100")));
        assertEquals(
                List.of(
                        "ERROR V-SUM-1 P1|pagu|2022 Rp 7.665.901 Rp 7.665.900",
                        "ERROR V-COMPL-1 P1#9|indikator Persentase kegiatan sosial budaya null",
                        "WARNING V-TGT-1 P1#1|target|2022|renstra 95 100",
                        "ERROR V-TGT-1 P1#1|target|2022|renja 95 100"),
                agreement(complete(
                        new PkProgram(null, fixture.id("P1"), null, null, null, promises, new BigDecimal("7665901")))));
    }

    @Test
    void totalThatIsNotTheSumOfTheProgramsIsWrong() {
        PerjanjianKinerja agreement =
                complete(new PkProgram(null, fixture.id("P1"), null, null, null, List.of(), null));
        PerjanjianKinerja off = new PerjanjianKinerja(
                2022,
                agreement.tempat(),
                agreement.pihakPertama(),
                agreement.pihakKedua(),
                List.of(),
                agreement.sasaran(),
                agreement.program(),
                new BigDecimal("2419637792"));
        assertEquals(List.of("ERROR V-SUM-1 totalPagu|pagu Rp 2.419.637.792 Rp 7.665.900"), agreement(off));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            nullValues = "absent",
            value = {
                "197005101993021003,  none",
                "1967062219930301006, ERROR V-NIP-1 pihakPertama|nip null null",
                "197005101993023003,  WARNING V-NIP-1 pihakPertama|nip null null",
                "absent,              WARNING V-NIP-1 pihakPertama|nip null null",
            })
    void nipOfTheSignatoryIsChecked(String nip, String expected) {
        PerjanjianKinerja agreement =
                complete(new PkProgram(null, fixture.id("P1"), null, null, null, List.of(), null));
        PerjanjianKinerja signed = new PerjanjianKinerja(
                2022,
                "Contoh",
                new Pihak("Camat", nip, null, "CAMAT"),
                agreement.pihakKedua(),
                List.of(),
                agreement.sasaran(),
                agreement.program(),
                null);
        assertEquals(expected.equals("none") ? List.of() : List.of(expected), agreement(signed));
    }

    @ParameterizedTest(name = "{0} dated {1}: {2}")
    @CsvSource({
        "RENJA,              2021-07-01, false",
        "RENJA,              2022-09-23, false",
        "RENJA,              2020-12-31, true",
        "PERJANJIAN_KINERJA, 2022-01-04, false",
        "PERJANJIAN_KINERJA, 2021-01-04, true",
        "PERJANJIAN_KINERJA, 2023-01-01, true",
    })
    void dateFitsTheYear(PlanKind kind, LocalDate date, boolean wrong) {
        DocumentHead dated = PlanFixture.archived(head(2022), "1", date);
        Content content = kind == PlanKind.RENJA
                ? renja
                : complete(new PkProgram(null, fixture.id("P1"), null, null, null, List.of(), null));
        List<String> findings = check(kind, dated, content, Optional.of(renja), Optional.of(renja));
        assertEquals(
                wrong ? 1 : 0,
                findings.stream().filter(row -> row.contains("V-DATE-1")).count(),
                findings::toString);
    }

    @Test
    void percentageOfAnIkuHasNumeratorAndDenominator() {
        IkuIndicator row = new IkuIndicator(
                fixture.id("S1#1"),
                "S1#1",
                1,
                "Kinerja",
                "Persentase desa",
                "Definisi",
                new IkuFormula(IkuFormula.Type.PERSENTASE, "Jumlah desa x 100 %", "Jumlah desa", null),
                "Sumber",
                null,
                null);
        assertEquals(
                List.of("ERROR V-COMPL-1 S1#1|formula Jumlah desa x 100 % null"),
                check(PlanKind.IKU, head(2022), new IkuContent(List.of(row)), Optional.of(renstra), Optional.empty()));
    }

    private PerjanjianKinerja complete(PkProgram program) {
        PerjanjianKinerja typed = new PerjanjianKinerja(
                2022,
                "Contoh",
                new Pihak("Camat", "197005101993021003", null, "CAMAT"),
                new Pihak("Bupati", null, null, "BUPATI"),
                List.of(),
                List.of(new PkSasaran(null, fixture.id("S1"), null, List.of())),
                List.of(program),
                null);
        Shape shape = new Shape();
        PerjanjianKinerja completed =
                new PerjanjianKinerjaCompletion(shape, 2022, List.of(renja, renstra)).complete(typed);
        assertEquals(List.of(), shape.errors());
        return completed;
    }

    private List<String> renstra(List<Node> nodes) {
        return check(
                PlanKind.RENSTRA,
                fixture.head("r", "murni", 2021, 2022),
                new TreeContent(nodes),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> renja(List<Node> nodes) {
        return check(PlanKind.RENJA, head(2022), new TreeContent(nodes), Optional.of(renstra), Optional.empty());
    }

    private List<String> agreement(PerjanjianKinerja agreement) {
        return check(PlanKind.PERJANJIAN_KINERJA, head(2022), agreement, Optional.of(renstra), Optional.of(renja));
    }

    private DocumentHead head(int tahun) {
        return fixture.head("d", "murni", tahun, tahun);
    }

    private static List<String> check(
            PlanKind kind,
            DocumentHead head,
            Content content,
            Optional<TreeContent> renstra,
            Optional<TreeContent> renja) {
        return RuleCatalogue.check(new PlanFacts(kind, head, content, renstra, renja, TODAY)).stream()
                .map(RuleCatalogueTest::print)
                .toList();
    }

    private static String print(Finding finding) {
        return finding.severity() + " " + finding.ruleId() + " " + finding.place() + " " + finding.found() + " "
                + finding.expected();
    }
}
