package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What the kabupaten decided about counting and deadlines; dated. */
public record Policy(
        String id,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        String dasarHukum,
        String periodLabel,
        BigDecimal capUpper,
        BigDecimal capLower,
        String averaging,
        String efficiencyMethod,
        Deadline lkjipDeadline) {

    public boolean validOn(LocalDate day) {
        return (berlakuMulai == null || !berlakuMulai.isAfter(day))
                && (berlakuSampai == null || !berlakuSampai.isBefore(day));
    }

    /** Last day on which the LKjIP of this year is in time; it is due in the following year. */
    public Optional<LocalDate> lkjipDue(int tahun) {
        return Optional.ofNullable(lkjipDeadline).map(deadline -> deadline.in(tahun + 1));
    }

    public record Deadline(int month, int day) {

        LocalDate in(int tahun) {
            LocalDate first = LocalDate.of(tahun, month, 1);
            return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
        }
    }
}
