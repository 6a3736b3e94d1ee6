package id.sakip.realization.period;

import id.sakip.realization.period.domain.PeriodState;
import java.time.LocalDate;

/**
 * A tribulan as one OPD sees it today.
 *
 * @param period null while nobody opened it
 * @param extension null when the OPD has no more time than the others
 * @param today in the time zone of the kabupaten, by the clock of the server
 */
public record OpdPeriod(Period period, PeriodExtension extension, LocalDate today) {

    public PeriodState state() {
        if (period == null) {
            return PeriodState.NOT_OPENED;
        }
        if (isExtended()) {
            return PeriodState.EXTENDED;
        }
        if (!period.isOpen()) {
            return PeriodState.CLOSED;
        }
        return today.isAfter(period.deadline()) ? PeriodState.OVERDUE : PeriodState.OPEN;
    }

    /** @return last day to submit in time; null while not opened */
    public LocalDate deadline() {
        if (period == null) {
            return null;
        }
        return isExtended() ? extension.deadline() : period.deadline();
    }

    public boolean isLate() {
        return period != null && today.isAfter(deadline());
    }

    /** @return why nothing can be entered; null while it can, and while nobody opened it */
    public PeriodLock lock() {
        return state() == PeriodState.CLOSED ? PeriodLock.of(period) : null;
    }

    private boolean isExtended() {
        boolean longer =
                extension != null && (!period.isOpen() || extension.deadline().isAfter(period.deadline()));
        return longer && !today.isAfter(extension.deadline());
    }
}
