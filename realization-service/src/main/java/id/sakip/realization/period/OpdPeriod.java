package id.sakip.realization.period;

import id.sakip.realization.period.domain.Extension;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.period.domain.PeriodState;
import id.sakip.realization.plan.domain.PolicyInEffect;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tribulan as one OPD sees it today.
 *
 * @param period null while nobody opened it
 * @param extensions of the OPD, for the tribulan and for its months
 * @param today in the time zone of the kabupaten, by the clock of the server
 */
public record OpdPeriod(Period period, List<PeriodExtension> extensions, PolicyInEffect policy, LocalDate today) {
    private static final int MONTHS = 3;

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
        return isExtended() ? extension().deadline() : period.deadline();
    }

    public boolean isLate() {
        return period != null && today.isAfter(deadline());
    }

    /** @return why nothing can be entered; null while it can, and while nobody opened it */
    public PeriodLock lock() {
        return state() == PeriodState.CLOSED ? PeriodLock.of(period) : null;
    }

    /** @return more time for the whole tribulan; null when the OPD has no more than the others */
    public PeriodExtension extension() {
        return extensionOf(null).orElse(null);
    }

    /** @return its months; empty while the OPD cannot enter anything, and where months have no deadline of their own */
    public List<MonthPeriod> months() {
        if (!state().isOpen()) {
            return List.of();
        }
        YearMonth first = YearMonth.from(period.tribulan().firstDay(period.tahun()));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .flatMap(month -> policy.deadlineOf(month).map(due -> month(month, due)).stream())
                .toList();
    }

    private MonthPeriod month(YearMonth month, LocalDate due) {
        Optional<PeriodExtension> own = extensionOf(month.getMonthValue());
        LocalDate until = moreTime(own, due)
                .filter(day -> day.isAfter(due))
                .max(LocalDate::compareTo)
                .orElse(due);
        Extension extension = own.map(PeriodExtension::toExtension).orElse(null);
        return new MonthPeriod(month, due, until, extension, today, policy.zone());
    }

    /**
     * More time for a tribulan is more time for its months; and nobody could keep the day of a month when the tribulan was
     * opened, or opened again, after it.
     */
    private Stream<LocalDate> moreTime(Optional<PeriodExtension> ownOfMonth, LocalDate due) {
        boolean openedLater = policy.dayAt(period.openedAt()).isAfter(due);
        return Stream.of(
                        ownOfMonth.map(PeriodExtension::deadline),
                        extensionOf(null).map(PeriodExtension::deadline),
                        openedLater ? Optional.of(period.deadline()) : Optional.<LocalDate>empty())
                .flatMap(Optional::stream);
    }

    /** @param bulan null = the whole tribulan */
    Optional<PeriodExtension> extensionOf(Integer bulan) {
        return extensions.stream().filter(e -> Objects.equals(e.bulan(), bulan)).findFirst();
    }

    private boolean isExtended() {
        PeriodExtension extension = extension();
        boolean longer =
                extension != null && (!period.isOpen() || extension.deadline().isAfter(period.deadline()));
        return longer && !today.isAfter(extension.deadline());
    }
}
