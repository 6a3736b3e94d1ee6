package id.sakip.realization.period;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.time.Tribulan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bappeda opens and closes the tribulan for every OPD. */
@ApplicationScoped
public class PeriodService {
    private static final String KABUPATEN = "-";

    private final PeriodRepository periods;
    private final PeriodClosing closing;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    PeriodService(
            PeriodRepository periods,
            PeriodClosing closing,
            EventLog events,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.periods = periods;
        this.closing = closing;
        this.events = events;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    public List<Period> periodsOf(int tahun) {
        return periods.listOfYear(tahun);
    }

    public Optional<Period> find(int tahun, Tribulan tribulan) {
        return periods.findPeriod(tahun, tribulan);
    }

    /** @return the period, not to be closed by anybody before the caller's transaction ends */
    public Optional<Period> holdForWriting(int tahun, Tribulan tribulan) {
        return periods.findForWriting(tahun, tribulan);
    }

    /** Opens a tribulan; opening an open one again moves its deadline. */
    @Transactional
    public Period open(int tahun, Tribulan tribulan, LocalDate deadline, String reason) {
        if (deadline.isBefore(tribulan.firstDay(tahun))) {
            throw Problem.of(422, "deadline-before-tribulan", tribulan, tahun);
        }
        periods.lockTribulan(tahun, tribulan);
        Period period = periods.findForChange(tahun, tribulan).orElseGet(() -> new Period(tahun, tribulan));
        boolean isNew = period.status() == null;
        if (!isNew && (reason == null || reason.isBlank())) {
            throw Problem.of(422, "reopen-reason-required", tribulan, tahun);
        }
        Map<String, Object> before = isNew ? null : state(period);
        period.open(deadline, reason, user.name(), now());
        periods.persist(period);
        announce("TribulanOpened", "tribulan.opened", period, before);
        return period;
    }

    /** Closes a tribulan and locks what was verified in it. */
    @Transactional
    public Period close(int tahun, Tribulan tribulan, String ifMatch, String reason) {
        Period period = periods.findForChange(tahun, tribulan).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, period.version());
        if (!period.isOpen()) {
            throw Problem.of(409, "period-closed", tribulan, tahun).with("lock", PeriodLock.of(period));
        }
        Map<String, Object> before = state(period);
        period.close(reason, user.name(), now());
        closing.closed(tahun, tribulan);
        announce("TribulanClosed", "tribulan.closed", period, before);
        return period;
    }

    private void announce(String event, String action, Period period, Map<String, Object> before) {
        String subject = "tribulan/" + period.tahun() + "-" + period.tribulan().number();
        Instant at = period.isOpen() ? period.openedAt() : period.closedAt();
        events.append(
                event,
                subject,
                KABUPATEN,
                new PeriodEvent(period.tahun(), period.tribulan().number(), period.deadline(), at, period.reason()));
        audit.record(action, subject, KABUPATEN, before, state(period));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, Object> state(Period period) {
        return Map.of("status", period.status(), "deadline", period.deadline().toString(), "version", period.version());
    }

    /** Payload of TribulanOpened and TribulanClosed. */
    record PeriodEvent(int tahun, int tribulan, LocalDate deadline, Instant at, String reason) {}
}
