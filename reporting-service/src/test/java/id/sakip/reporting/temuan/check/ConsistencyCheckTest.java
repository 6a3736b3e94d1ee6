package id.sakip.reporting.temuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import id.sakip.reporting.fact.Plandaan;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedRow;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the printed LKjIP of Plandaan 2022 gets wrong, found by data alone (domain rules 10.1). */
class ConsistencyCheckTest {
    private static final Kinerja KINERJA = Kinerja.of(Plandaan.facts());
    private static final LkjipTables TABLES = LkjipTables.of(KINERJA);

    @Test
    void findsEveryErrorOfThePrintedReportAndInventsNone() throws JsonProcessingException {
        PrintedDocument printed =
                EventJson.MAPPER.treeToValue(Plandaan.json("/plandaan-2022-tercetak.json"), PrintedDocument.class);
        TreeSet<String> found = new TreeSet<>();
        for (ReportFinding finding : ConsistencyCheck.of(KINERJA, TABLES, printed)) {
            if (finding.kind() != ReportFinding.Kind.ROUNDING) {
                found.add(finding.ruleId() + " " + finding.place());
            }
        }
        assertEquals(new TreeSet<>(EXPECTED), found);
    }

    @Test
    void listsRoundingApartFromErrors() throws JsonProcessingException {
        PrintedDocument printed =
                EventJson.MAPPER.treeToValue(Plandaan.json("/plandaan-2022-tercetak.json"), PrintedDocument.class);
        List<String> rounding = ConsistencyCheck.of(KINERJA, TABLES, printed).stream()
                .filter(finding -> finding.kind() == ReportFinding.Kind.ROUNDING)
                .map(finding -> finding.place() + " " + finding.severity())
                .toList();
        assertEquals(
                List.of(
                        "3.2|komponen:1|capaian WARNING",
                        "3.2|komponen:3|capaian WARNING",
                        "3.2|komponen:4|capaian WARNING"),
                rounding);
    }

    @Test
    void saysNothingAboutAReportThatIsRight() {
        List<PrintedTable> tables = new ArrayList<>();
        TABLES.all()
                .forEach(table -> tables.add(new PrintedTable(
                        table.id(),
                        List.of(),
                        table.rows().stream()
                                .map(row -> {
                                    Map<String, String> cells = new TreeMap<>();
                                    row.cells().forEach(cell -> cells.put(cell.key(), cell.text()));
                                    return new PrintedRow(row.key(), cells);
                                })
                                .toList())));
        List<ReportFinding> findings = check(tables, LocalDate.of(2023, 2, 20));
        assertEquals(
                List.of("V-CAP-1"), findings.stream().map(ReportFinding::ruleId).toList(), findings.toString());
    }

    @Test
    void namesTheTableThatContradicts() {
        ReportFinding finding = check(
                        List.of(table("3.9", "P1", "serapan", "93,81%"), table("3.10", "P1", "serapan", "96.38%")),
                        LocalDate.of(2023, 1, 31))
                .get(0);
        assertEquals("V-XTAB-1", finding.ruleId());
        assertEquals("93,81%", finding.computed());
        assertTrue(finding.sentence().contains("Tabel 3.9 mencetak 93,81%"), finding.sentence());
    }

    @Test
    void comparesAMergedCellWithTheSum() {
        PrintedTable merged = new PrintedTable(
                "3.13",
                List.of(),
                List.of(
                        new PrintedRow("S2#1", Map.of("anggaran", "5.633.000", "persen", "0,26%")),
                        new PrintedRow("S2#3", Map.of("anggaran", "4.766.700"))));
        assertEquals(List.of(), check(List.of(merged), LocalDate.of(2023, 1, 31)));
    }

    @Test
    void tellsWhichAddressItDoesNotKnow() {
        ReportFinding finding = check(List.of(table("3.9", "P99", "serapan", "10%")), LocalDate.of(2023, 1, 31))
                .get(0);
        assertEquals("V-COMPL-1", finding.ruleId());
        assertEquals(ReportFinding.Severity.WARNING, finding.severity());
        assertEquals("3.9|P99", finding.place().toString());
    }

    private static List<ReportFinding> check(List<PrintedTable> tables, LocalDate date) {
        return ConsistencyCheck.of(KINERJA, TABLES, new PrintedDocument("LKjIP", date, tables, List.of()));
    }

    private static PrintedTable table(String id, String row, String column, String text) {
        return new PrintedTable(id, List.of(), List.of(new PrintedRow(row, Map.of(column, text))));
    }

    private static final List<String> EXPECTED = List.of(
            "V-CAP-1 3.1|rata-rata|capaian", // P1
            "V-COUNT-1 3.3|melebihi|jumlah", // P3
            "V-COUNT-1 3.3|sesuai|jumlah",
            "V-COUNT-1 3.3|tidak-mencapai|jumlah",
            "V-XTAB-1 3.10|P1|serapan", // P17
            "V-XTAB-1 3.10|P1.K2|serapan", // P18
            "V-XTAB-1 3.10|P1.K2.S1|serapan", // P19
            "V-XTAB-1 3.10|total|serapan", // P20
            "V-EFF-1 3.10|total|efisiensi", // P21
            "V-XTAB-1 3.10|S1#1|serapan", // P22
            "V-EFF-1 3.10|S1#1|efisiensi",
            "V-EFF-1 3.10|P1|efisiensi", // P23
            "V-EFF-1 3.10|P1.K2|efisiensi",
            "V-EFF-1 3.10|P1.K2.S1|efisiensi",
            "V-STALE-1 3.15|S2#1|target", // P35
            "V-STALE-1 3.15|S2#1|realisasi",
            "V-STALE-1 3.15|S2#1|capaian",
            "V-STALE-1 3.15|S2#2|target", // P36
            "V-STALE-1 3.15|S2#2|realisasi",
            "V-STALE-1 3.15|S2#2|capaian",
            "V-STALE-1 3.15|S2#1|alokasi", // P37
            "V-XTAB-1 3.15|S2#1|realisasiAnggaran",
            "V-XTAB-1 3.15|S2#1|serapan",
            "V-STALE-1 3.15|P1.K1.S1#1|target", // P38
            "V-STALE-1 3.15|P1.K1.S1#1|realisasi",
            "V-MEAN-1 3.15|total|capaian", // P39
            "V-COMPL-1 2.3, 3.4, 3.6, 3.9, 3.10, 3.12, 3.15|P3#3", // P41
            "V-DATE-1 3.16|rekomendasi:1|status", // P46
            "V-DATE-1 3.16|rekomendasi:4|status",
            "V-DATE-1 3.16|rekomendasi:5|status",
            "V-DATE-1 3.16|rekomendasi:6|status",
            "V-DATE-1 3.16|rekomendasi:7|status",
            "V-DATE-1 3.16|rekomendasi:8|status",
            "V-DATE-1 3.16|rekomendasi:9|status",
            "V-DATE-1 LKjIP|tanggal", // P47
            "V-SUM-1 6.1|T2|rp2021", // P49
            "V-SUM-1 6.1|T2|rp2022", // P50
            "V-SUM-1 6.1|T2|rpAkhir[2021-2022]", // P51
            "V-ACC-2 6.1|P1.K4.S6#1|kAkhir[2021-2022]", // P53
            "V-NA-1 6.1|P1.K3#1|kAkhir[2021-2022]", // P54
            "V-NA-1 6.1|P1.K3.S1#1|kAkhir[2021-2022]",
            "V-ACC-2 6.1|P4.K1#1|kAkhir[2021-2022]", // P55
            "V-ACC-2 6.1|P4.K1.S1#1|kAkhir[2021-2022]",
            "V-NA-1 6.1|P1.K7.S3|rpAkhir[2021-2022]", // P56
            "V-ACC-2 6.1|P1.K5.S1#1|kAkhir[2021-2022]", // P57
            "V-SUM-1 REKAP|total|targetRp", // P61
            "V-XTAB-1 REKAP|P1.K2.S1#1|renstraSdK"); // P63
}
