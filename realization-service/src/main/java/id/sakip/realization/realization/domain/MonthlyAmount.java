package id.sakip.realization.realization.domain;

import java.math.BigDecimal;

/**
 * What one month brought on one sub kegiatan, where the kabupaten reports by month.
 *
 * @param bulan 1 to 12
 * @param realisasi rupiah of that month alone; null = not filled in
 * @param fisik physical progress of that month in percent of the year; null = not reported
 */
public record MonthlyAmount(int bulan, BigDecimal realisasi, BigDecimal fisik) {
    boolean isFilled() {
        return realisasi != null || fisik != null;
    }

    boolean sameAs(MonthlyAmount other) {
        return bulan == other.bulan
                && EnteredValue.same(realisasi, other.realisasi)
                && EnteredValue.same(fisik, other.fisik);
    }
}
