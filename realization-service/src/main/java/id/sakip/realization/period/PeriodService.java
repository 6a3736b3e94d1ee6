package id.sakip.realization.period;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.PolicyInEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bappeda opens and closes the tribulan for every OPD. */
@ApplicationScoped
public class PeriodService {
    private static final String KABUPATEN = "-";

    private final PeriodRepository periods;
    private final PeriodExtensionRepository extensions;
    private final PlanService plans;
    private final PeriodClosing closing;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    PeriodService(
            PeriodRepository periods,
            PeriodExtensionRepository extensions,
            PlanService plans,
            PeriodClosing closing,
            EventLog events,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.periods = periods;
        this.extensions = extensions;
        this.plans = plans;
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

    /** @return the tribulan as it stands for that OPD today */
    public OpdPeriod ofOpd(String opd, int tahun, Tribulan tribulan) {
        return ofOpd(opd, tahun, tribulan, find(tahun, tribulan).orElse(null));
    }

    /** @param period read or held before */
    public OpdPeriod ofOpd(String opd, int tahun, Tribulan tribulan, Period period) {
        PolicyInEffect policy = plans.policyOf(tahun, tribulan);
        return new OpdPeriod(period, extensions.listOf(opd, tahun, tribulan), policy, policy.dayAt(clock.instant()));
    }

    /** @return its months while each has a state of its own; only the policy is read where none has */
    public List<MonthPeriod> monthsOf(String opd, int tahun, Tribulan tribulan) {
        return plans.policyOf(tahun, tribulan).monthlyDeadlineDay() == null
                ? List.of()
                : ofOpd(opd, tahun, tribulan).months();
    }

    /** @return extensions by OPD and tribulan */
    public Map<String, List<PeriodExtension>> extensionsOf(int tahun) {
        return extensions.listOfYear(tahun).stream().collect(Collectors.groupingBy(e -> key(e.opd(), e.tribulan())));
    }

    public static String key(String opd, Tribulan tribulan) {
        return opd + "/" + tribulan.number();
    }

    public LocalDate today(int tahun, Tribulan tribulan) {
        return plans.policyOf(tahun, tribulan).dayAt(clock.instant());
    }

    /** @return the period, not to be closed by anybody before the caller's transaction ends */
    public Optional<Period> holdForWriting(int tahun, Tribulan tribulan) {
        return periods.findForWriting(tahun, tribulan);
    }

    /**
     * Opens a tribulan; opening an open one again moves its deadline.
     *
     * @param wanted null = the day the policy names
     */
    @Transactional
    public Period open(int tahun, Tribulan tribulan, LocalDate wanted, String reason) {
        LocalDate deadline = wanted != null
                ? wanted
                : plans.policyOf(tahun, tribulan)
                        .deadlineOf(tahun, tribulan)
                        .orElseThrow(() -> Problem.of(422, "deadline-required", tribulan, tahun));
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
