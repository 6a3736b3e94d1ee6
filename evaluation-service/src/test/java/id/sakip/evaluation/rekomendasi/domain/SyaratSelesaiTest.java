package id.sakip.evaluation.rekomendasi.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.rekomendasi.domain.SyaratSelesai.Dokumen;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutFacts.Condition;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule.Contradiction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyaratSelesaiTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 24);

    @ParameterizedTest(name = "{0} {1} tribulan {3} of {4}, wanted tribulan {5}, on time {6}: {7}")
    @CsvSource({
        "LKJIP, 2022, 2022, , 2023-02-28, , true, true",
        "LKJIP, 2022, 2022, , 2023-03-01, , true, false",
        "LKJIP, 2022, 2022, , 2023-03-01, , false, true",
        "LKJIP, 2021, 2021, , 2022-02-28, , false, false",
        "LKJIP, 2023, 2023, , 2022-02-28, , false, false",
        "LKJIP, 2019, 2023, , 2022-02-28, , false, true",
        "RENJA, 2022, 2022, , 2023-02-28, , false, false",
        "LKJIP, 2022, 2022, 2, 2023-02-28, 2, false, true",
        "LKJIP, 2022, 2022, 3, 2023-02-28, 2, false, false",
        "LKJIP, 2022, 2022, , 2023-02-28, 2, false, false",
        "LKJIP, 2022, 2022, 3, 2023-02-28, , false, true",
    })
    void documentFulfilsByKindYearTribulanAndDay(
            String jenis,
            int awal,
            int akhir,
            Integer tribulan,
            LocalDate tanggal,
            Integer wanted,
            boolean onTime,
            boolean fulfils) {
        SyaratSelesai syarat = new SyaratSelesai("LKJIP", 2022, wanted, FEBRUARY, onTime, null);
        assertEquals(fulfils, syarat.isFulfilledBy(new Dokumen(jenis, awal, akhir, tribulan, tanggal, List.of())));
    }

    @Test
    void documentMustSayWhatIsAskedFor() {
        SyaratSelesai syarat = new SyaratSelesai("RENJA", 2023, null, null, false, "benchmark kinerja");
        assertTrue(syarat.isFulfilledBy(renja("Program", "Penyusunan Benchmark Kinerja kecamatan")));
        assertFalse(syarat.isFulfilledBy(renja("Program", "Benchmark")));
        assertFalse(syarat.isFulfilledBy(renja()));
        assertTrue(syarat.isInTime(LocalDate.MAX));
    }

    @Test
    void dataCloseWhatNobodyReported() {
        TindakLanjutFacts open = TindakLanjutFacts.unreported(FEBRUARY, new Condition(true, null));
        assertEquals(
                TindakLanjutStatus.BELUM,
                TindakLanjutRule.assess(open, FEBRUARY).status());
        assertEquals(
                TindakLanjutStatus.TERLAMBAT,
                TindakLanjutRule.assess(open, MARCH).status());
        TindakLanjutFacts done = TindakLanjutFacts.unreported(FEBRUARY, new Condition(true, MARCH));
        assertEquals(
                TindakLanjutStatus.SELESAI, TindakLanjutRule.assess(done, MARCH).status());
        assertEquals(
                TindakLanjutStatus.TERLAMBAT,
                TindakLanjutRule.assess(done, MARCH.minusDays(1)).status());
        assertEquals(List.of(), TindakLanjutRule.assess(done, MARCH).contradictions());
    }

    @Test
    void nobodysWordClosesWhatDataHaveToClose() {
        TindakLanjutFacts claimed =
                new TindakLanjutFacts(Claim.SELESAI, true, FEBRUARY, List.of(FEBRUARY), new Condition(true, null));
        assertEquals(
                List.of(Contradiction.CONDITION_UNMET),
                TindakLanjutRule.assess(claimed, MARCH).contradictions());
        assertEquals(
                TindakLanjutStatus.TERLAMBAT,
                TindakLanjutRule.assess(claimed, MARCH).status());
        TindakLanjutFacts fulfilled =
                new TindakLanjutFacts(Claim.SELESAI, true, MARCH, List.of(), new Condition(true, FEBRUARY));
        assertEquals(
                TindakLanjutStatus.SELESAI,
                TindakLanjutRule.assess(fulfilled, FEBRUARY).status());
    }

    private static Dokumen renja(String... isi) {
        return new Dokumen("RENJA", 2023, 2023, null, MARCH, List.of(isi));
    }
}
