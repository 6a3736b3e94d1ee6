package id.sakip.reporting.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.Plandaan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Kecamatan Plandaan 2022, computed from events alone. */
class GoldenFiguresTest {
    private static final Kinerja KINERJA = Kinerja.of(Plandaan.facts());
    private static final LkjipTables TABLES = LkjipTables.of(KINERJA);

    @ParameterizedTest(name = "Tabel {0}, {1}, {2} = {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1|S1#1|capaian|98,83%",
                "3.1|S2#1|capaian|100,45%",
                "3.1|S2#2|capaian|105,76%",
                "3.1|S2#3|capaian|100,00%",
                "3.1|S2#4|capaian|100,00%",
                "3.1|S2#5|capaian|100,00%",
                "3.1|rata-rata|capaian|100,84%",
                "3.1|rata-rata|capaianDibatasi|99,81%",
                "4.1|rata-rata|capaian|100,84%",
                "3.1|S1#1|target|71,00",
                "3.1|S2#3|realisasi|100%",
                "3.2|jumlah|nilai|70,17",
                "3.2|jumlah|huruf|BB",
                "3.2|komponen:1|huruf|BB",
                "3.2|komponen:2|huruf|CC",
                "3.2|komponen:3|huruf|D",
                "3.2|komponen:4|huruf|B",
                "IKM|unit|nilai|94,22",
                "IKM|unit|mutu|A",
                "IPP|jumlah|nilaiAspek|3,49",
                "3.3|melebihi|jumlah|2",
                "3.3|sesuai|jumlah|3",
                "3.3|tidak-mencapai|jumlah|1",
                "3.4|P1.K7.S1#2|capaian|90,00%",
                "3.4|P1.K4.S3#1|capaian|N/A",
                "3.5|rata-rata|capaian2020|93,58%",
                "3.5|rata-rata|capaian2021|99,79%",
                "3.5|S1#1|capaian2020|-",
                "3.5|A.T1.S2#1|capaian2020|96,96%",
                "3.6|P1.K1.S1#1|target2021|3 dokumen",
                "3.6|P2#1|capaian2021|99,18%",
                "3.7|S1#1|targetAkhir|72,00",
                "3.7|rata-rata|kemajuan|100,34%",
                "3.8|S1#1|perbandingan|103,30",
                "3.8|S2#1|perbandingan|Tidak ada rujukan",
                "3.8|S2#2|perbandingan|89,95",
                "3.9|total|pagu|2.173.310.423",
                "3.9|total|realisasiAnggaran|2.039.091.915",
                "3.9|total|serapan|93,82%",
                "3.9|P1.K4.S3|pagu|N/A",
                "3.10|P1|serapan|93,81%",
                "3.10|P1|efisiensi|1,07",
                "3.10|S1#1|efisiensi|1,05",
                "3.10|P1.K7.S1|efisiensi|1,02",
                "3.10|P3.K1.S2|efisiensi|-",
                "3.10|P1.K4.S3|efisiensi|N/A",
                "3.10|total|capaian|99,98%",
                "3.10|total|efisiensi|1,07",
                "3.11|rata-rata|persenTersedia|33,32%",
                "3.11|efisiensi|persenTersedia|3,03",
                "3.12|P1.K7.S1#2|menunjang|Menunjang",
                "3.13|S2#5|persen|0,85%",
                "3.13|total|persen|100,00%",
                "3.14|S2#2|serapan|77,78%",
                "3.15|S2#1|alokasi|4.733.000",
                "3.15|total|capaian|99,98%",
                "3.16|rekomendasi:1|status|Dalam proses",
                "6.1|A.T1.S1.P1.K1|rp2019|48.200.000",
                "6.1|A.T1.S1#1|k2020|68,55",
                "6.1|T2|rp2021|96.124.100",
                "6.1|T2|rp2022|41.568.750",
                "6.1|S1#1|kAkhir|72,00",
                "6.1|P1.K7.S2#1|kAkhir|34",
                "REKAP|total|targetRp|2.420.637.792",
                "REKAP|total|realisasiRp|949.427.808",
                "REKAP|P1.K2.S1#1|renstraSdK|7 bulan",
                "PENGUKURAN|S1#1|anggaran|2.134.044.723",
                "PENGUKURAN|P3#3|capaian|100,00%",
                "PK-B|jumlah|anggaran|2.173.310.423",
                "PK-B|P1|anggaran|2.134.044.723",
                "RINGKASAN|silpa|nilai|134.218.508",
                "RINGKASAN|sisa-terbesar|nilai|129.335.520",
                "RINGKASAN|jumlah-sub-kegiatan|nilai|22",
                "RINGKASAN|efisiensi-selisih|nilai|7,02%",
                "RINGKASAN|rasio-komputer|nilai|1,58",
                "RINGKASAN|kenaikan-2021|nilai|6,64%",
                "RINGKASAN|kenaikan-2022|nilai|1,05%"
            })
    void printsTheFigure(String table, String row, String column, String text) {
        assertEquals(text, TABLES.cell(table, row, column).orElseThrow().text());
    }

    @Test
    void programsStandInOrderOfTheirKode() {
        List<String> programs = table("3.9").rows().stream()
                .map(Row::key)
                .filter(key -> key.matches("P\\d"))
                .toList();
        assertEquals(List.of("P1", "P2", "P6", "P4", "P3", "P5"), programs);
        assertEquals("3.1", TABLES.cell("3.9", "P6.K1", "no").orElseThrow().text());
    }

    @Test
    void sharesOfTabel313SumToExactlyOneHundred() {
        BigDecimal sum = table("3.13").rows().stream()
                .filter(row -> row.kind() == Row.Kind.DATA)
                .map(row -> row.cell("persen").orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(new BigDecimal("100.00")));
    }

    @Test
    void everyComputedFigureNamesTheEventsItCameFrom() {
        List<String> orphans = TABLES.all().stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> row.cells().stream()
                        .filter(GoldenFiguresTest::isFigure)
                        .filter(cell -> cell.sources().stream().noneMatch(source -> source.eventId() != null))
                        .map(cell -> table.id() + "|" + row.key() + "|" + cell.key())))
                .toList();
        assertEquals(List.of(), orphans);
    }

    @Test
    void realizationMeasuredByAScoreNamesTheScore() {
        Cell realisasi = TABLES.cell("3.1", "S1#1", "realisasi").orElseThrow();
        assertTrue(realisasi.sources().stream().anyMatch(source -> source.kind().equals("akip")));
    }

    @Test
    void meansAndEfficiencyNameTheirMethod() {
        for (String id : List.of("3.1", "3.7", "3.9", "3.10", "3.11", "3.15")) {
            assertFalse(table(id).footnotes().isEmpty(), "Tabel " + id);
        }
    }

    @Test
    void tablesOfAnOpdWithoutFactsAreEmptyNotBroken() {
        var nothing = Plandaan.facts(List.of());
        assertTrue(LkjipTables.of(Kinerja.of(nothing)).all().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.kind() == Cell.Kind.COUNT || cell.value() == null));
    }

    private static boolean isFigure(Cell cell) {
        return cell.value() != null
                && Stream.of(Cell.Kind.SUM, Cell.Kind.RATIO, Cell.Kind.MEAN, Cell.Kind.DERIVED, Cell.Kind.INPUT)
                        .anyMatch(kind -> kind == cell.kind());
    }

    private static Table table(String id) {
        return TABLES.table(id).orElseThrow();
    }
}
