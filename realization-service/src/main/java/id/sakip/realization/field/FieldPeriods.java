package id.sakip.realization.field;

import id.sakip.realization.field.domain.IntakeWindow;
import id.sakip.realization.field.domain.VisitPeriod;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** What the tribulan of the kabupaten mean for field reports. */
@ApplicationScoped
class FieldPeriods {
    private final PeriodService periods;
    private final PlanService plans;

    FieldPeriods(PeriodService periods, PlanService plans) {
        this.periods = periods;
        this.plans = plans;
    }

    /** @return the zone days begin and end in, by the policy of that moment */
    ZoneId zoneAt(Instant moment) {
        return plans.policyOn(LocalDate.ofInstant(moment, java.time.ZoneOffset.UTC))
                .zone();
    }

    /**
     * Holds the tribulan open or closed as they are until the transaction ends. A tribulan not opened yet takes reports:
     * visits happen before anybody enters realization. One of a past year that was never opened counts as closed.
     */
    Map<VisitPeriod, IntakeWindow> hold(String opd, Collection<VisitPeriod> wanted, Instant receivedAt) {
        int thisYear = LocalDate.ofInstant(receivedAt, zoneAt(receivedAt)).getYear();
        Map<VisitPeriod, IntakeWindow> windows = new HashMap<>();
        for (VisitPeriod visit : new TreeSet<>(wanted)) {
            windows.put(
                    visit,
                    periods.holdForWriting(visit.tahun(), visit.tribulan())
                            .map(period -> periods.ofOpd(opd, visit.tahun(), visit.tribulan(), period))
                            .map(own -> new IntakeWindow(!own.state().isOpen(), own.isLate()))
                            .orElseGet(() -> new IntakeWindow(visit.tahun() < thisYear, false)));
        }
        return windows;
    }
}
