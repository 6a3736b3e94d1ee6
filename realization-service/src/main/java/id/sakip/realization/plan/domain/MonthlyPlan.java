package id.sakip.realization.plan.domain;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What a Rencana Aksi plans per month, in percent of the year (Rencana Aksi Cerme 2019).
 *
 * @param fisik physical progress of the twelve months; null in it = nothing planned
 * @param keuangan absorption of the twelve months
 */
public record MonthlyPlan(List<BigDecimal> fisik, List<BigDecimal> keuangan) {
    public MonthlyPlan {
        fisik = copyOf(fisik);
        keuangan = copyOf(keuangan);
    }

    /** @return sum of the months s.d. the tribulan; null when none is planned at all */
    BigDecimal absorptionUpTo(Tribulan k) {
        if (keuangan.stream().allMatch(Objects::isNull)) {
            return null;
        }
        return keuangan.stream()
                .limit(3L * k.number())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> copyOf(List<BigDecimal> months) {
        return months == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(months));
    }
}
