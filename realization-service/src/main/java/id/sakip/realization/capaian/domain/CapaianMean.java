package id.sakip.realization.capaian.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * Rata-rata capaian (mean), rule CAP-04: the simple mean of what could be measured; several indicators on one pagu are
 * averaged first (LKjIP Plandaan 2022 Tabel 3.10: 100 and 90 give 95). N/A, missing and undefined are counted, never
 * taken as zero.
 *
 * @param raw null when nothing could be measured
 * @param capped null when nothing could be measured
 */
public record CapaianMean(
        BigDecimal raw, BigDecimal capped, int measured, int notApplicable, int missing, int undefined) {

    public static CapaianMean of(List<Capaian> capaianList) {
        return new CapaianMean(
                mean(capaianList, Capaian::raw),
                mean(capaianList, Capaian::capped),
                count(capaianList, CapaianStatus.MEASURED),
                count(capaianList, CapaianStatus.NOT_APPLICABLE),
                count(capaianList, CapaianStatus.MISSING),
                count(capaianList, CapaianStatus.UNDEFINED));
    }

    private static BigDecimal mean(List<Capaian> capaianList, Function<Capaian, BigDecimal> value) {
        List<BigDecimal> values =
                capaianList.stream().filter(Capaian::isMeasured).map(value).toList();
        return values.isEmpty() ? null : mean(values);
    }

    /** @param values at least one */
    static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }

    private static int count(List<Capaian> capaianList, CapaianStatus status) {
        return (int) capaianList.stream().filter(c -> c.status() == status).count();
    }
}
