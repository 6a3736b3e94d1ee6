package id.sakip.planning.nomenklatur.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Line;
import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomenclatureImportTest {
    private static final String PROGRAM = "7.01.01 | Program Penunjang | 2021-01-01";
    private static final String KEGIATAN = "7.01.01.2.01 | Perencanaan | 2021-01-01";

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "7.01.01.2.01.01       ; 7.01.01.2.01.0001",
                "7.01.01.2.0 1.0001    ; 7.01.01.2.01.0001",
                "7.01.01.2.01.0001..   ; 7.01.01.2.01.0001",
                "7.01.01.02.01         ; bad-code",
                "7.01.01.2.01.010      ; bad-code",
                "4.01.4.01.21.01.01.24 ; bad-code",
                "=7.01.01              ; formula-cell",
                "＝7.01.01             ; formula-cell",
                "@7.01.01              ; formula-cell",
                "-7.01.01              ; formula-cell",
            })
    void codeIsReadAsCopiesBringItAlongOrRefused(String written, String expected) {
        Line line = line(2, written + " | Nama | 2021-01-01");
        assertEquals(
                expected,
                line.refusal() == null ? line.entry().kode() : line.refusal().code());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "7.01.01 | Nama | 2021-02-30              ; bad-date",
                "7.01.01 | Nama | 01/02/2021              ; bad-date",
                "7.01.01 | Nama | 2021-01-01 | 2020-12-31 ; bad-date",
                "7.01.01 |  | 2021-01-01                  ; missing",
                "7.01.01 | Nama |                         ; missing",
                "7.01.01 | =cmd() | 2021-01-01            ; formula-cell",
            })
    void lineThatCannotBeReadSaysWhy(String cells, String code) {
        assertEquals(code, line(2, cells).refusal().code());
    }

    @Test
    void childNeedsAParentThatIsValidThen() {
        assertEquals(
                List.of("2 7.01.01 IMPORTED", "3 7.01.01.2.01 IMPORTED", "4 7.01.01.2.01.0001 IMPORTED"),
                judge(List.of(), PROGRAM, KEGIATAN, "7.01.01.2.01.01 | Penyusunan | 2022-01-01"));
        assertEquals(
                List.of("2 7.01.01 IMPORTED", "3 7.01.01.2.01 unknown-parent", "4 7.01.02.2.01 unknown-parent"),
                judge(
                        List.of(),
                        PROGRAM,
                        "7.01.01.2.01 | Perencanaan | 2020-01-01",
                        "7.01.02.2.01 | Koordinasi | 2021-01-01"));
    }

    @Test
    void sameListAgainChangesNothingAndAChangedNameIsAnUpdate() {
        List<NomenclatureEntry> known = entries(PROGRAM, KEGIATAN);
        assertEquals(List.of("2 7.01.01 UNCHANGED", "3 7.01.01.2.01 UNCHANGED"), judge(known, PROGRAM, KEGIATAN));
        assertEquals(
                List.of("2 7.01.01 UPDATED", "3 7.01.01 duplicate"),
                judge(known, "7.01.01 | Program Lain | 2021-01-01", PROGRAM));
    }

    @Test
    void laterVersionEndsTheOpenOneAndAnythingElseThatOverlapsIsRefused() {
        List<NomenclatureEntry> known = entries(PROGRAM);
        NomenclatureImport list = new NomenclatureImport(known);
        list.judge(List.of(line(2, "7.01.01 | Program Baru | 2023-01-01")));
        assertEquals(
                List.of("2021-01-01..2022-12-31 Program Penunjang", "2023-01-01..null Program Baru"),
                list.changes().stream()
                        .map(entry -> entry.berlakuMulai() + ".." + entry.berlakuSampai() + " " + entry.nama())
                        .toList());
        assertEquals(List.of("2 7.01.01 overlap"), judge(known, "7.01.01 | Program Lama | 2020-01-01"));
        assertEquals(List.of("2 7.01.01 IMPORTED"), judge(known, "7.01.01 | Program Lama | 2020-01-01 | 2020-12-31"));
    }

    @Test
    void nameMayBeShortenedButNotAnother() {
        String official = "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD";
        assertEquals(true, NomenclatureReference.resembles("Penyusunan Laporan Capaian Kinerja", official));
        assertEquals(true, NomenclatureReference.resembles("KOORDINASI & penyusunan laporan capaian", official));
        assertEquals(false, NomenclatureReference.resembles("Pengadaan Mebel", official));
    }

    private static List<String> judge(List<NomenclatureEntry> known, String... rows) {
        return new NomenclatureImport(known)
                .judge(lines(rows)).stream().map(NomenclatureImportTest::print).toList();
    }

    private static List<NomenclatureEntry> entries(String... rows) {
        return lines(rows).stream().map(Line::entry).toList();
    }

    private static List<Line> lines(String... rows) {
        List<Line> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add(line(lines.size() + 2, row));
        }
        return lines;
    }

    private static Line line(int number, String row) {
        String[] cells = row.split("\\|");
        Map<String, String> filled = new LinkedHashMap<>(Map.of("dasarHukum", "Kepmendagri"));
        List<String> columns = List.of("kode", "nama", "berlakuMulai", "berlakuSampai");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                filled.put(columns.get(i), cells[i].strip());
            }
        }
        return NomenclatureLine.read(number, filled);
    }

    private static String print(Outcome outcome) {
        return outcome.line() + " " + outcome.kode() + " "
                + (outcome.refusal() == null
                        ? outcome.result()
                        : outcome.refusal().code());
    }
}
