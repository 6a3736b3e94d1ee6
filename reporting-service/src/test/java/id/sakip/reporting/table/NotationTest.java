package id.sakip.reporting.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Nilai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    @ParameterizedTest(name = "{0} {1} with {2} decimals = {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "71|Nilai|2|71,00",
                "70.17|Nilai|2|70,17",
                "100|%|0|100%",
                "33.3333|%|0|33,33%",
                "57|Persen|0|57%",
                "10257|lembar|0|10.257 lembar",
                "2|Dokumen|0|2 Dokumen"
            })
    void figureCarriesItsUnit(BigDecimal value, String satuan, int decimals, String text) {
        assertEquals(text, NilaiText.of(Nilai.of(value, null), indicator(satuan, decimals)));
    }

    @Test
    void missingNotApplicableAndZeroAreThreeThings() {
        assertEquals("", NilaiText.of(null, indicator("unit", 0)));
        assertEquals("N/A", NilaiText.of(Nilai.notApplicable(), indicator("unit", 0)));
        assertEquals("0 unit", NilaiText.of(Nilai.of(BigDecimal.ZERO, null), indicator("unit", 0)));
    }

    @Test
    void kodeIsOrderedSegmentBySegment() {
        List<String> kode = new ArrayList<>(List.of("7.01.01.2.09.010", "7.01.01.2.09.02", "7.01.06", "7.01.01.2.09"));
        kode.sort(KodeOrder.INSTANCE);
        assertEquals(List.of("7.01.01.2.09", "7.01.01.2.09.02", "7.01.01.2.09.010", "7.01.06"), kode);
    }

    @Test
    void nipIsGroupedAndOtherTextLeftAlone() {
        assertEquals("19670510 199302 1 003", Nip.display("196705101993021003"));
        assertEquals("123", Nip.display("123"));
        assertEquals("", Nip.display(null));
    }

    private static Indicator indicator(String satuan, int decimals) {
        return new Indicator(
                UUID.randomUUID(),
                "P1#1",
                1,
                "Indikator",
                satuan,
                "POSITIF",
                "KUMULATIF",
                "TERAKHIR",
                decimals,
                false,
                null,
                null,
                Map.of(),
                Map.of());
    }
}
