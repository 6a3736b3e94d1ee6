package id.sakip.planning.plan.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.kebijakan.domain.Policy.Band;
import id.sakip.planning.kebijakan.domain.Policy.Scale;
import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.plan.CermeFixture;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.PrintedRencanaAksi;
import id.sakip.planning.plan.RencanaAksiFixture;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is wrong in the three real Rencana Aksi, as the domain note 10.3 and 10.4 lists it. */
class RencanaAksiRulesTest {
    private static final Scale AKIP = new Scale(
            "akip-88-2021",
            "Predikat AKIP",
            "PermenPANRB 88/2021",
            LocalDate.of(2022, 1, 1),
            List.of(
                    new Band("CC", "Cukup", new BigDecimal(50), false, new BigDecimal(60), true),
                    new Band("C", "Kurang", new BigDecimal(30), false, new BigDecimal(50), true)));
    private static final NomenclatureReference NOMENCLATURE = nomenclature();
    private static final List<String> CERME = cerme();

    @Test
    void monthsOfCermeThatDoNotAddUp() {
        assertEquals(
                List.of(
                        "WARNING PI.K2|bulanan|2019 99,97",
                        "WARNING PI.K3|bulanan|2019 99,96",
                        "WARNING PI.K4|bulanan|2019 99,96",
                        "WARNING PI.K6|bulanan|2019 99,97",
                        "WARNING PI.K7|bulanan|2019 99,95",
                        "WARNING PII.K1|bulanan|2019 99,99",
                        "ERROR PII.K3|bulanan|2019 68,11",
                        "WARNING PIII.K3|bulanan|2019 99,98",
                        "ERROR PIV.K4|bulanan|2019 96,05",
                        "WARNING PV.K4|bulanan|2019 99,98",
                        "WARNING PVIII.K1|bulanan|2019 100,03",
                        "WARNING total|tercetak|bulanan 100,02"),
                of(CERME, "V-ACC-1").stream()
                        .filter(row -> row.contains("bulanan"))
                        .filter(row -> !row.contains("document"))
                        .map(row -> row.replace(" -> 100", "").replace("V-ACC-1 ", ""))
                        .toList());
    }

    @Test
    void programTwoOfCermeDoesNotFollowItsKegiatan() {
        List<String> second = of(CERME, "V-SUM-1").stream()
                .filter(row -> row.contains(" PII|"))
                .toList();
        assertEquals(11, second.size());
        assertEquals("ERROR V-SUM-1 PII|tercetak|kumulatif|2 4,04 -> 3,57", second.get(0));
        assertEquals("ERROR V-SUM-1 PII|tercetak|kumulatif|12 100 -> 90,17", second.get(10));
    }

    @Test
    void totalOfCermeIsHeldAgainstKegiatanAndPrograms() {
        List<String> total = of(CERME, "V-SUM-1").stream()
                .filter(row -> row.contains("total|tercetak|bulanan"))
                .map(row -> row.replace("V-SUM-1 total|tercetak|bulanan|", ""))
                .toList();
        assertEquals(
                List.of(
                        "WARNING 2|kegiatan 8,7 -> 8,63",
                        "WARNING 4|kegiatan 8,27 -> 8,18",
                        "ERROR 6|kegiatan 10,56 -> 9,94",
                        "WARNING 7|kegiatan 7,31 -> 7,22",
                        "ERROR 8|kegiatan 8,68 -> 7,86",
                        "ERROR 10|kegiatan 12,36 -> 12,20",
                        "WARNING 6|program 10,56 -> 10,62",
                        "WARNING 8|program 8,68 -> 8,63",
                        "WARNING 10|program 12,36 -> 12,46"),
                total);
        assertTrue(
                CERME.contains("WARNING V-SUM-1 total|tercetak|kumulatif|2|kegiatan 13,32 -> 13,26"), CERME::toString);
        assertTrue(CERME.contains("WARNING V-ACC-1 total|tercetak|kumulatif|2|keuangan 13 -> 13,32"), CERME::toString);
    }

    @Test
    void runningFiguresOfCermeMayNeitherStopNorFall() {
        List<String> blanks = of(CERME, "V-ACC-1").stream()
                .filter(row -> row.contains("tercetak|kumulatif") && !row.contains("keuangan"))
                .toList();
        assertTrue(blanks.contains("WARNING V-ACC-1 PV|tercetak|kumulatif|1 null -> null"), blanks::toString);
        assertEquals(
                8,
                blanks.stream().filter(row -> row.contains(" PVIII|")).count(),
                "seven blanks after 93,77 and the dash of December");
    }

    @Test
    void workOfCermeIsCopiedFromItsMoney() {
        assertTrue(CERME.contains("WARNING V-ACC-1 document|bulanan|2019 null -> null"), CERME::toString);
    }

    @Test
    void tribulanOfCermeThatLeaveTheirMonths() {
        TreeContent cerme = new CermeFixture("kec-cerme").content();
        // the outcomes of the programs as the paper prints them: two follow their months, one of them not to the end
        assertEquals(
                List.of("WARNING V-ACC-1 PVIII#1|target|2019|tribulan 3|bulanan 100 -> 93,77"),
                check(
                                running(
                                        cerme,
                                        Map.of(
                                                "PI", List.of("15", "40", "75", "100"),
                                                "PIII", List.of("49.3", "77.9", "93", "100"),
                                                "PVIII", List.of("94", "94", "100", "100"))),
                                2019,
                                null)
                        .stream()
                        .filter(row -> row.contains("V-ACC-1") && row.contains("tribulan"))
                        .toList());
        assertEquals(
                List.of("WARNING V-ACC-1 PVIII.K1#1|target|2019|tribulan 2|bulanan 50 -> 93,77"),
                check(running(cerme, Map.of("PVIII.K1", List.of("94", "50", "94", "100"))), 2019, null).stream()
                        .filter(row -> row.endsWith("|bulanan 50 -> 93,77"))
                        .toList(),
                "a row with months of its own");
    }

    @Test
    void gumelar() {
        List<String> found = check(new PrintedRencanaAksi("gumelar").content(), 2022, LocalDate.of(2021, 1, 4));
        assertEquals(List.of("ERROR V-DATE-1 document|date 2021-01-04 -> 2022"), of(found, "V-DATE-1"));
        assertEquals(
                List.of(
                        "ERROR V-ACC-1 T1.P4.K1.S1#1|target|2022|tribulan 1; 1 -> null",
                        "ERROR V-ACC-1 T1.P5.K1.S1#1|target|2022|tribulan 5 -> null",
                        "ERROR V-ACC-1 T1.P5.K1.S2#1|target|2022|tribulan 1 -> null",
                        "ERROR V-ACC-1 T1.P5.K5.S1#1|target|2022|tribulan 1 -> null",
                        "ERROR V-ACC-1 T1.P5.K5.S2#1|target|2022|tribulan 3 -> null",
                        "ERROR V-ACC-1 T1.P5.K5.S3#1|target|2022|tribulan 2 -> null"),
                of(found, "V-ACC-1").stream()
                        .filter(row -> row.contains("tribulan"))
                        .toList());
        assertEquals(
                List.of(
                        "WARNING V-CASC-1 T1.P4.K1.S2#1|nama|isi Jumlah desa yang difasilitasi dalam rangka Pemilihan"
                                + " Kepala Desa -> Fasilitasi Pemberdayaan Masyarakat dan Tim Penganggulangan"
                                + " Kemiskinan Kecamatan",
                        "WARNING V-CASC-1 T1.P5.K4.S2#1|nama|ganda Jumlah jasa pelayanan umum kantor yang tersedia -> null"),
                of(found, "V-CASC-1"));
        assertEquals(
                List.of(
                        "T1.P2.K1.S1 -> Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di"
                                + " Desa",
                        "T1.P3 -> Program Koordinasi Ketenteraman dan Ketertiban Umum",
                        "T1.P3.K1 -> Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                        "T1.P3.K1.S1 -> Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia"
                                + " dan Instansi Vertikal di Wilayah Kecamatan"),
                misspelled(found));
        List<String> units = of(found, "V-UNIT-1");
        assertTrue(units.contains("WARNING V-UNIT-1 T1.P5.K2.S2#1|satuan orang -> dokumen"), units::toString);
        assertTrue(units.contains("WARNING V-UNIT-1 T1.P2.K1.S1#1|satuan orang -> lembaga"), units::toString);
        assertTrue(units.contains("WARNING V-UNIT-1 T1.P2.K1.S2#1|satuan Kali -> program"), units::toString);
        assertTrue(units.contains("WARNING V-UNIT-1 T1.P5.K3.S1#1|satuan Bulan -> null"), units::toString);
    }

    @Test
    void pengadegan() {
        List<String> found = check(new PrintedRencanaAksi("pengadegan").content(), 2022, null);
        assertEquals(List.of("ERROR V-SCALE-1 A2#1|target|2022 50 (CC) -> C"), of(found, "V-SCALE-1"));
        assertEquals(
                List.of("WARNING V-NUM-1 A1#1|notasi 81.30 -> 81,30", "WARNING V-NUM-1 A1.P1#1|notasi 3.5 -> 3,5"),
                of(found, "V-NUM-1"));
        assertEquals(
                List.of(
                        "A1.P1.K1.S1 -> Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
                        "A1.P3 -> Program Koordinasi Ketenteraman dan Ketertiban Umum"),
                misspelled(found));
        assertEquals(
                List.of("A2.P1.K2.S3#1|nama", "A2.P1.K3.S5#1|nama", "A2.P1.K5.S1#1|nama"),
                of(found, "V-COMPL-1").stream()
                        .filter(row -> row.contains("#1|nama"))
                        .map(row -> row.split(" ")[2])
                        .toList());
        assertEquals(
                List.of("A1.P3.K1#1|nama|ganda", "A2.P1.K4#1|nama|ganda", "A2.P1.K6#1|nama|ganda"),
                of(found, "V-CASC-1").stream()
                        .filter(row -> row.contains("ganda"))
                        .map(row -> row.split(" ")[2])
                        .toList());
        assertTrue(
                of(found, "V-COMPL-1").stream().anyMatch(row -> row.contains("A1.P1.K1#1|formula")),
                "dibagi jumlah desa, without x 100");
        assertEquals(
                45,
                of(found, "V-ACC-1").stream()
                        .filter(row -> row.contains("|withinYear"))
                        .count(),
                "nobody has confirmed anything yet");
    }

    /** The names the service is seeded with. */
    private static NomenclatureReference nomenclature() {
        Pattern row = Pattern.compile("\\('([\\d.]+)', '2021-01-01', '([A-Z_]+)', '([^']+)'");
        String seed = "/db/migration/V202611250304__seed_nomenklatur_of_kecamatan.sql";
        try (InputStream file = RencanaAksiRulesTest.class.getResourceAsStream(seed)) {
            List<NomenclatureEntry> entries = row.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(match -> new NomenclatureEntry(
                            match.group(1),
                            Level.valueOf(match.group(2)),
                            match.group(3),
                            "Kepmendagri 050-5889/2021",
                            LocalDate.of(2021, 1, 1),
                            null,
                            null,
                            null,
                            null,
                            null,
                            true))
                    .toList();
            return new NomenclatureReference(entries, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cerme() {
        return check(new CermeFixture("kec-cerme").content(), 2019, null);
    }

    /** The same plan, with running percentages for some rows. */
    private static TreeContent running(TreeContent tree, Map<String, List<String>> quarters) {
        return new TreeContent(
                tree.nodes().stream()
                        .map(node -> quarters.containsKey(node.ref())
                                ? RencanaAksiFixture.running(node, 2019, quarters.get(node.ref()))
                                : node)
                        .toList(),
                tree.tercetak());
    }

    /** The rows whose name is not spelled as in the nomenclature, with the spelling there. */
    private static List<String> misspelled(List<String> findings) {
        return of(findings, "V-CODE-1").stream()
                .map(row -> row.replaceAll("WARNING V-CODE-1 (.+)\\|nama\\|nomenklatur .* -> ", "$1 -> "))
                .toList();
    }

    private static List<String> of(List<String> findings, String rule) {
        return findings.stream().filter(row -> row.contains(" " + rule + " ")).toList();
    }

    private static List<String> check(TreeContent tree, int tahun, LocalDate date) {
        DocumentHead head = new PlanFixture("kec").head("d", "murni", tahun, tahun);
        DocumentHead dated = date == null ? head : PlanFixture.archived(head, "1", date);
        return RuleCatalogue.check(new PlanFacts(
                                PlanKind.RENCANA_AKSI,
                                dated,
                                tree,
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2022, 12, 31))
                        .with(OpdFacts.UNKNOWN, NOMENCLATURE)
                        .with(Optional.empty(), List.of(AKIP)))
                .stream()
                .map(RencanaAksiRulesTest::print)
                .toList();
    }

    private static String print(Finding finding) {
        return finding.severity() + " " + finding.ruleId() + " " + finding.place() + " " + finding.found() + " -> "
                + finding.expected();
    }
}
