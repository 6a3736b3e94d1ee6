package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.planning.plan.PrintedRencanaAksi;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden table of V-ACC-1: the patterns of domain note 9.1 with real cells of Gumelar and Pengadegan. */
class CaraHitungTest {

    @ParameterizedTest(name = "{0} of {1} {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            # quarters       | annual | satuan   | fits                     | where
            25 50 75 100     | 100    | Persen   | KUMULATIF                | Pengadegan, cakupan fasilitasi
            3 6 9 12         | 12     | Laporan  | KUMULATIF                | Pengadegan, laporan gangguan
            3 3 3 3          | 12     | Kegiatan | ADITIF                   | Pengadegan, kegiatan sinergitas
            1 1 1 2          | 5      | Kasus    | ADITIF                   | Pengadegan, fasilitasi
            5 4 4 4          | 17     | OK       | ADITIF                   | Pengadegan, kunjungan lapangan
            800 800 800 764  | 3164   | OK       | ADITIF                   | Pengadegan, jamuan rapat
            0 1 0 0          | 1      | Dokumen  | KEJADIAN                 | Pengadegan, renstra dan renja
            0 0 9 0          | 9      | Desa     | KEJADIAN                 | Pengadegan, musrenbangdes
            2 2 2 0          | 6      | Dokumen  | KEJADIAN                 | Pengadegan, dokumen evaluasi
            1 1 1 0          | 3      | Jenis    | KEJADIAN                 | Pengadegan, peralatan lain
            1 0 0 0          | 1      | Unit     | KEJADIAN                 | Pengadegan, sarana gedung
            5 5 5 5          | 5      | Jenis    | KONSTAN POSISI_AKHIR     | Pengadegan, jenis pelayanan: ask
            15 15 15 15      | 15     | ASN      | KONSTAN POSISI_AKHIR     | Pengadegan, gaji: ask
            81.30 81.30 81.30 81.30 | 81.30 | Nilai | KONSTAN POSISI_AKHIR   | Pengadegan, IKM: ask
            0 0 0 1          | 1      | Desa     | KUMULATIF KEJADIAN       | a zero is no blank: ask
            - - - 1          |        | Desa     | KEJADIAN POSISI_AKHIR    | Gumelar, pemilihan kepala desa: ask
            - - - 84         |        | Indeks   | KEJADIAN POSISI_AKHIR    | Gumelar, IKM: ask
            250 - - -        |        | orang    | KEJADIAN                 | Gumelar, musrenbang
            0 6 0 6          |        | lembaga  | KEJADIAN                 | Gumelar, unsur yang bersinergi
            3 3 3 3          |        | Bulan    | ADITIF KONSTAN POSISI_AKHIR | Gumelar, no target of the year: ask
            3 3 5 3          |        | unit     | ADITIF                   | Gumelar, peralatan
            25 50 75 90      |        | %        | KUMULATIF                | Gumelar, linmas
            100 100 100 100  |        | %        | KONSTAN POSISI_AKHIR     | Gumelar, pemohon non perizinan: ask
            50 60 70 80      | 100    | Persen   |                          | nothing fits
            """)
    void numbersAllowWhatTheyAllow(String quarters, String annual, String satuan, String fits, String where) {
        List<Value> values =
                Arrays.stream(quarters.split(" ")).map(CaraHitungTest::value).toList();
        CaraHitung.Usulan usulan =
                CaraHitung.propose(values, annual == null ? Value.EMPTY : value(annual), satuan, false);
        List<String> names = usulan.fits().stream().map(WithinYear::name).toList();
        assertEquals(fits == null ? List.of() : List.of(fits.split(" ")), names, where);
        assertEquals(names.isEmpty() ? null : usulan.fits().get(0), usulan.proposed(), where);
        assertEquals(names.size() != 1, usulan.ask(), where);
    }

    @Test
    void gradeIsReadFromItsLetter() {
        Value fifty = new Value(new BigDecimal("50"), "50 (CC)", null, false);
        CaraHitung.Usulan usulan = CaraHitung.propose(List.of(fifty, fifty, fifty, fifty), fifty, "Nilai", false);
        assertEquals(List.of(WithinYear.GRADE), usulan.fits());
    }

    @Test
    void monthsWithoutQuartersAreCountedByMonth() {
        Value mixed = new Value(null, "5 plong tenda dan 200 bh meja kursi", null, false);
        assertEquals(
                WithinYear.BULANAN_PERSEN,
                CaraHitung.propose(List.of(), mixed, null, true).proposed());
        assertTrue(CaraHitung.propose(List.of(), mixed, null, false).ask());
    }

    /** How many cells of the two papers leave no choice, and how many need a person. */
    @Test
    void everyCellOfBothPapersIsAnsweredAndNoneIsGuessed() {
        assertEquals(
                Map.of(
                        "KUMULATIF", 16L,
                        "ADITIF", 15L,
                        "KEJADIAN", 6L,
                        "GRADE", 1L,
                        "ask", 7L),
                answers("pengadegan"));
        assertEquals(Map.of("KUMULATIF", 9L, "ADITIF", 1L, "KEJADIAN", 2L, "ask", 24L), answers("gumelar"));
    }

    private static Map<String, Long> answers(String kecamatan) {
        return new PrintedRencanaAksi(kecamatan)
                .targeted().stream()
                        .map(indicator -> CaraHitung.propose(
                                indicator.quarters(PrintedRencanaAksi.TAHUN),
                                indicator.target(PrintedRencanaAksi.TAHUN),
                                indicator.satuan(),
                                false))
                        .map(usulan -> usulan.ask() ? "ask" : usulan.proposed().name())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @ParameterizedTest
    @CsvSource({
        "KUMULATIF,3 6 9 12,12,true",
        "KUMULATIF,3 6 5 12,12,false",
        "KUMULATIF,25 50 75 90,100,false",
        "ADITIF,3 3 3 3,12,true",
        "ADITIF,3 3 3 3,13,false",
        "KEJADIAN,0 0 9 0,9,true",
        "KONSTAN,6 6 6 6,6,true",
        "KONSTAN,6 6 5 6,6,false",
        "POSISI_AKHIR,- - - 84,84,true",
        "POSISI_AKHIR,80 - - 84,84,false",
        "POSISI_AKHIR,- - - 84,85,false"
    })
    void confirmedTypeIsHeldToItsInvariant(WithinYear type, String quarters, String annual, boolean holds) {
        List<Value> values =
                Arrays.stream(quarters.split(" ")).map(CaraHitungTest::value).toList();
        assertEquals(holds, CaraHitung.holds(type, values, value(annual), "Nilai"));
    }

    @Test
    void yearIsTheSumOrTheLastValue() {
        List<Value> quarters = List.of(value("2"), value("2"), value("2"), value("0"));
        assertEquals(
                new BigDecimal("6"),
                CaraHitung.ofYear(WithinYear.KEJADIAN, quarters).value());
        assertEquals(
                new BigDecimal("0"),
                CaraHitung.ofYear(WithinYear.KUMULATIF, quarters).value());
        assertFalse(CaraHitung.ofYear(WithinYear.ADITIF, List.of()).filled());
    }

    private static Value value(String printed) {
        return printed.equals("-") ? Value.EMPTY : Value.of(new BigDecimal(printed), null);
    }
}
