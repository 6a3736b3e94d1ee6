package id.sakip.realization.period.api;

import id.sakip.realization.period.PeriodLock;
import id.sakip.realization.period.domain.Extension;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.period.domain.MonthState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A month as it stands for one OPD.
 *
 * @param bulan 1 to 12
 * @param deadline last day to enter its amounts, more time included
 * @param daysLeft until the deadline, negative when it has passed
 * @param extension absent when the OPD has no more time for this month
 * @param lock absent unless closed
 */
public record MonthResponse(
        int bulan, MonthState state, LocalDate deadline, long daysLeft, Extension extension, PeriodLock lock) {
    public static MonthResponse of(MonthPeriod month) {
        MonthState state = month.state();
        return new MonthResponse(
                month.month().getMonthValue(),
                state,
                month.until(),
                ChronoUnit.DAYS.between(month.today(), month.until()),
                month.extension(),
                state == MonthState.CLOSED ? PeriodLock.of(month) : null);
    }
}
