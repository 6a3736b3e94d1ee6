package id.sakip.planning.plan.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.nomenklatur.domain.OldCode;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V-CODE-1 against the list, with the rows of the Renstra of Plandaan that were printed wrong. */
class NomenclatureRuleTest {
    private static final String SARANA = "Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya";
    private static final NomenclatureReference REFERENCE = new NomenclatureReference(
            List.of(
                    entry("7.01.01.2.07", Level.KEGIATAN, "Pengadaan Barang Milik Daerah Penunjang", null),
                    entry(
                            "7.01.01.2.07.0010",
                            Level.SUB_KEGIATAN,
                            SARANA,
                            "Jumlah Unit Sarana dan Prasarana yang Disediakan"),
                    entry(
                            "7.01.01.2.07.0011",
                            Level.SUB_KEGIATAN,
                            "Pengadaan Sarana dan Prasarana Pendukung Gedung Kantor atau Bangunan Lainnya",
                            null)),
            List.of(new OldCode("02.46", "7.01.01.2.07.0010", "Renstra", false)));

    private final PlanFixture fixture = new PlanFixture("kec-nomenklatur");

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "7.01.01.2.07.10   ; Pengadaan sarana dan prasarana gedung kantor/bangunan lainnya ; 2022 ; none",
                "7.01.01.2.07.0010 ; Pengadaan Sarana Gedung Kantor ; 2022 ; none",
                "7.01.01.2.07.11   ; Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya ; 2022 ;"
                        + " kode|nomenklatur 7.01.01.2.07.11 -> 7.01.01.2.07.0010",
                "7.01.01.2.07.0099 ; Pengadaan Lain ; 2022 ; kode|nomenklatur 7.01.01.2.07.0099 -> null",
                "7.01.01.2.07.0010 ; Fasilitasi Pemilihan Kepala Desa ; 2022 ; nama|nomenklatur"
                        + " Fasilitasi Pemilihan Kepala Desa -> Pengadaan Sarana dan Prasarana Gedung Kantor atau"
                        + " Bangunan Lainnya",
                "7.01.01.2.07.010  ; Bentuk Salah ; 2022 ; none",
                "4.01.4.01.21.01.02.46 ; Pengadaan sarana ; 2020 ; none",
                "4.01.4.01.21.01.02.46 ; Pengadaan sarana ; 2022 ;"
                        + " kode|lama 4.01.4.01.21.01.02.46 -> 7.01.01.2.07.0010",
            })
    void codeAndNameAreThoseOfTheList(String kode, String nama, int tahun, String expected) {
        assertEquals(expected, findings(kode, nama, tahun, "Jumlah sarana"));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Jumlah pengadaan sarana gedung kantor ; 2022 ; none",
                "JUMLAH unit sarana dan prasarana yang disediakan ; 2023 ; none",
                "Jumlah pengadaan sarana gedung kantor ; 2023 ; #1|nama|nomenklatur Jumlah pengadaan sarana gedung kantor"
                        + " -> Jumlah Unit Sarana dan Prasarana yang Disediakan",
            })
    void subKegiatanIsMeasuredByTheNationalIndicatorFrom2023(String indikator, int tahun, String expected) {
        assertEquals(expected, findings("7.01.01.2.07.0010", SARANA, tahun, indikator));
    }

    private String findings(String kode, String nama, int tahun, String indikator) {
        Node node = fixture.node(
                "X",
                null,
                Level.SUB_KEGIATAN,
                kode,
                nama,
                Map.of(),
                fixture.count("X#1", indikator, "Unit", Map.of(tahun, new Value(BigDecimal.ONE, null, null, false))));
        DocumentHead head = fixture.head("renja", "murni", tahun, tahun);
        PlanFacts facts = new PlanFacts(
                        PlanKind.RENJA,
                        head,
                        new TreeContent(List.of(node)),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(tahun, 1, 1))
                .with(OpdFacts.UNKNOWN, REFERENCE);
        return new NomenclatureRule()
                .check(facts).stream()
                        .map(finding -> finding.place().replaceFirst("^X\\|?", "") + " " + finding.found() + " -> "
                                + finding.expected())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("none");
    }

    private static NomenclatureEntry entry(String kode, Level level, String nama, String indikator) {
        return new NomenclatureEntry(
                kode,
                level,
                nama,
                "Kepmendagri Nomor 050-5889 Tahun 2021",
                LocalDate.of(2021, 1, 1),
                null,
                null,
                indikator,
                null,
                indikator == null ? null : LocalDate.of(2023, 1, 1),
                true);
    }
}
