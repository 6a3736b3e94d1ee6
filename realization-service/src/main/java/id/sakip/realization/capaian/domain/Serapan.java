package id.sakip.realization.capaian.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Serapan anggaran (budget absorption), rule SRP-01: realisasi / pagu x 100; at any level the sum of realisasi over the
 * sum of pagu, never a mean of percents (LKjIP Plandaan 2022 Tabel 3.9: 93,82 %).
 *
 * @param pagu null when the plan has none
 * @param realisasi null when not filled in
 * @param persen null unless both are there and the pagu is not zero
 * @param missing how many rows with a pagu are not filled in
 */
public record Serapan(BigDecimal pagu, BigDecimal realisasi, BigDecimal persen, CapaianStatus status, int missing) {

    public static Serapan of(BigDecimal pagu, BigDecimal realisasi) {
        int missing = realisasi == null && pagu != null && pagu.signum() > 0 ? 1 : 0;
        return rated(pagu, realisasi, missing);
    }

    /** @return the parent of these rows: sums, with the rows not filled in counted */
    public static Serapan total(List<Serapan> rows) {
        int missing = rows.stream().mapToInt(Serapan::missing).sum();
        return rated(sum(rows, Serapan::pagu), sum(rows, Serapan::realisasi), missing);
    }

    private static BigDecimal sum(List<Serapan> rows, Function<Serapan, BigDecimal> amount) {
        return rows.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static Serapan rated(BigDecimal pagu, BigDecimal realisasi, int missing) {
        if (pagu == null || pagu.signum() == 0) {
            boolean nothing = realisasi == null || realisasi.signum() == 0;
            CapaianStatus status = nothing ? CapaianStatus.NOT_APPLICABLE : CapaianStatus.UNDEFINED;
            return new Serapan(pagu, realisasi, null, status, missing);
        }
        if (realisasi == null) {
            return new Serapan(pagu, null, null, CapaianStatus.MISSING, missing);
        }
        return new Serapan(pagu, realisasi, Ratio.percent(realisasi, pagu), CapaianStatus.MEASURED, missing);
    }

    /** @return whether more was spent than the pagu allows; false where no pagu is known */
    public boolean exceedsPagu() {
        return pagu != null && realisasi != null && realisasi.compareTo(pagu) > 0;
    }

    /** @return whether money was spent where the plan has no pagu at all */
    public boolean lacksPagu() {
        return pagu == null && realisasi != null && realisasi.signum() > 0;
    }
}
