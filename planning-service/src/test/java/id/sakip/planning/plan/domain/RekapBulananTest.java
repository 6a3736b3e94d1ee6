package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.planning.plan.CermeFixture;
import id.sakip.planning.plan.domain.RekapBulanan.Baris;
import id.sakip.planning.plan.domain.RekapBulanan.Dasar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The months of Kecamatan Cerme 2019 rolled up by pagu, against the figures its paper prints. */
class RekapBulananTest {
    private final List<Baris> rows = RekapBulanan.of(new CermeFixture("kec-cerme").content(), CermeFixture.TAHUN);

    @Test
    void programOneReachesWhatThePaperPrints() {
        assertEquals(
                List.of("6.71", "14.59"),
                rounded(row("PI", Dasar.DIHITUNG).fisik().kumulatif()).subList(0, 2));
        assertEquals(new BigDecimal("362700000"), row("PI", Dasar.DIHITUNG).pagu());
    }

    /** 13,26 and not the printed 13,32: one kegiatan of Program II prints months that add up to 68,11. */
    @Test
    void kecamatanIsTheSumOfItsKegiatan() {
        Baris whole = row(null, Dasar.DIHITUNG);
        assertEquals(new BigDecimal("800000000"), whole.pagu());
        assertEquals(
                List.of("4.63", "8.63", "6.68"),
                rounded(whole.keuangan().bulan()).subList(0, 3));
        assertEquals(
                List.of("4.63", "13.26"), rounded(whole.keuangan().kumulatif()).subList(0, 2));
    }

    @Test
    void printedProgramsGiveThePrintedTotal() {
        Baris printed = row(null, Dasar.TERCETAK);
        assertEquals(
                List.of("4.63", "13.32"), rounded(printed.fisik().kumulatif()).subList(0, 2));
        assertEquals("100.00", rounded(printed.fisik().kumulatif()).get(11));
        assertEquals(List.of(1, 1, 1), printed.fisik().belumDiisi().subList(0, 3));
    }

    /** In January four kegiatan print nothing at all, which is another thing than a dash. */
    @Test
    void monthNobodyFilledInIsCountedAndNotZero() {
        assertEquals(4, row(null, Dasar.DIHITUNG).fisik().belumDiisi().get(0));
        assertEquals(2, row("PI", Dasar.DIHITUNG).fisik().belumDiisi().get(0));
        assertEquals(0, row("PVIII", Dasar.DIHITUNG).fisik().belumDiisi().get(0));
    }

    @Test
    void planWithoutMonthsHasNothingToRollUp() {
        assertEquals(List.of(), RekapBulanan.of(new CermeFixture("kec-cerme").content(), 2020));
    }

    private Baris row(String ref, Dasar dasar) {
        return rows.stream()
                .filter(row -> Objects.equals(row.ref(), ref) && row.dasar() == dasar)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rounded(List<BigDecimal> percents) {
        return percents.stream()
                .map(percent -> percent.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .toList();
    }
}
