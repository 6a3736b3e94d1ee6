package id.sakip.evaluation.reference;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.SubKomponen;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import id.sakip.evaluation.reference.domain.Validity;
import id.sakip.kit.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private final LkeTemplate lke = REFERENCE.lke("permenpanrb-88-2021", 2022);

    @Test
    void lkeHasFourKomponenTwelveSubKomponenAndEightyKriteria() {
        assertEquals(List.of(30, 30, 15, 25), ints(lke.komponen().stream().map(LkeTemplate.Komponen::bobot)));
        assertEquals(12, lke.subKomponen().size());
        assertEquals(80, lke.kriteria().size());
        assertEquals(
                List.of(6, 11, 8, 3, 7, 10, 6, 9, 7, 3, 5, 5),
                lke.subKomponen().stream().map(s -> s.kriteria().size()).toList());
    }

    @Test
    void subKomponenWeighTwentyThirtyAndFiftyPercentOfTheirKomponen() {
        for (LkeTemplate.Komponen k : lke.komponen()) {
            List<BigDecimal> shares = k.subKomponen().stream()
                    .map(s -> s.bobot().multiply(BigDecimal.valueOf(100)).divide(k.bobot()))
                    .toList();
            assertEquals(List.of(20, 30, 50), ints(shares.stream()), k.nama());
            assertEquals(
                    List.of(LkeTemplate.Aspek.KEBERADAAN, LkeTemplate.Aspek.KUALITAS, LkeTemplate.Aspek.PEMANFAATAN),
                    k.subKomponen().stream().map(SubKomponen::aspek).toList());
        }
    }

    @Test
    void kriteriaSayWhatTheFindingsOfLettersReferTo() {
        assertTrue(teks("3.b.6").contains("Benchmark Kinerja"));
        assertTrue(teks("2.b.6").contains("Pengumpulan data kinerja telah memanfaatkan Teknologi Informasi"));
        assertTrue(teks("4.b.5").contains("Teknologi Informasi"));
        lke.kriteria().forEach(k -> assertFalse(k.teks().isBlank(), k.kode()));
    }

    @Test
    void whatWasNotCheckedAgainstTheRegulationSaysSo() {
        Stream<Validity> all = Stream.of(
                        REFERENCE.scales().stream().map(s -> s.validity()),
                        REFERENCE.lke().stream().map(LkeTemplate::validity),
                        REFERENCE.skm().stream().map(SkmInstrument::validity),
                        REFERENCE.ipp().stream().map(IppInstrument::validity))
                .flatMap(s -> s);
        all.forEach(v -> assertTrue(v.verified() || !v.catatan().isBlank(), v.dasarHukum()));
        assertFalse(REFERENCE.ipp("ipp-29-2022", 2023).validity().verified());
        assertFalse(lke.teksVerified());
        SkmInstrument skm = REFERENCE.skm("skm-9-unsur", 2022);
        assertFalse(skm.unsur("U6").orElseThrow().verified());
        assertTrue(skm.unsur("U1").orElseThrow().verified());
    }

    @Test
    void instrumentOfTheYearIsTheOneInForceAtItsEnd() {
        assertEquals("ipp-17-2017", REFERENCE.ipp(null, 2022).id());
        assertEquals("ipp-29-2022", REFERENCE.ipp(null, 2023).id());
        assertEquals("ikm-14-unsur", REFERENCE.skm(null, 2016).id());
        assertEquals("skm-9-unsur", REFERENCE.skm(null, 2017).id());
        assertEquals("permenpanrb-88-2021", REFERENCE.lke(null, 2022).id());
        assertThrows(Problem.class, () -> REFERENCE.lke(null, 2021));
        assertThrows(Problem.class, () -> REFERENCE.scale("akip-1999"));
    }

    @Test
    void weightsOfBothIppInstrumentsAreKept() {
        assertEquals(List.of(30, 18, 15, 15, 15, 7), weights("ipp-17-2017"));
        assertEquals(List.of(24, 25, 18, 11, 10, 12), weights("ipp-29-2022"));
    }

    @Test
    void surveysHaveNineAndFourteenUnsur() {
        assertEquals(9, REFERENCE.skm("skm-9-unsur", 2022).unsur().size());
        assertEquals(14, REFERENCE.skm("ikm-14-unsur", 2020).unsur().size());
    }

    private List<Integer> weights(String id) {
        return ints(REFERENCE.ipp(id, 2022).aspek().stream().map(IppInstrument.Aspek::bobot));
    }

    private String teks(String kode) {
        return lke.kriteria().stream()
                .filter(k -> k.kode().equals(kode))
                .findFirst()
                .orElseThrow()
                .teks();
    }

    private static List<Integer> ints(Stream<BigDecimal> decimals) {
        return decimals.map(BigDecimal::intValueExact).toList();
    }
}
