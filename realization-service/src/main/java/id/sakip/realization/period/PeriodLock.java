package id.sakip.realization.period;

import id.sakip.realization.period.domain.MonthPeriod;
import java.time.Instant;
import java.util.Optional;

/** Why a thing cannot be changed, since when, by whom, and what can be done about it. */
public record PeriodLock(String reason, Instant since, String by, String howToReopen) {
    public static PeriodLock of(Period period) {
        String because = Optional.ofNullable(period.reason()).map(r -> ": " + r).orElse("");
        return new PeriodLock(
                "Tribulan " + period.tribulan() + " Tahun " + period.tahun() + " ditutup" + because,
                period.closedAt(),
                period.closedBy(),
                "Mintalah Bappeda membuka kembali tribulan ini dengan menyebut alasannya.");
    }

    /** A month is closed by the policy, at the midnight after its last day. */
    public static PeriodLock of(MonthPeriod month) {
        return new PeriodLock(
                month.whyClosed(),
                month.closedFrom().atStartOfDay(month.zone()).toInstant(),
                "kebijakan kabupaten",
                MonthPeriod.howToReopen());
    }
}
