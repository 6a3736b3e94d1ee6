package id.sakip.realization.period.api;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.Period;
import id.sakip.realization.period.PeriodLock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tribulan as a reporting period.
 *
 * @param status NOT_OPENED, OPEN or CLOSED
 * @param lock absent unless closed
 */
public record PeriodResponse(
        int tahun,
        int tribulan,
        String status,
        LocalDate deadline,
        Instant openedAt,
        String openedBy,
        String reason,
        long version,
        PeriodLock lock) {
    static PeriodResponse of(int tahun, Tribulan tribulan, Optional<Period> period) {
        return period.map(PeriodResponse::from)
                .orElseGet(() ->
                        new PeriodResponse(tahun, tribulan.number(), "NOT_OPENED", null, null, null, null, 0, null));
    }

    public static PeriodResponse from(Period period) {
        return new PeriodResponse(
                period.tahun(),
                period.tribulan().number(),
                period.status().name(),
                period.deadline(),
                period.openedAt(),
                period.openedBy(),
                period.reason(),
                period.version(),
                period.isOpen() ? null : PeriodLock.of(period));
    }
}
