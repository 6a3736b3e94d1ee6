package id.sakip.realization.period;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Bappeda gives one OPD more time; a new grant replaces the one before, and every grant ends by itself. */
@ApplicationScoped
public class ExtensionService {
    private final PeriodRepository periods;
    private final PeriodExtensionRepository extensions;
    private final PeriodService standing;
    private final PlanService plans;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    ExtensionService(
            PeriodRepository periods,
            PeriodExtensionRepository extensions,
            PeriodService standing,
            PlanService plans,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.periods = periods;
        this.extensions = extensions;
        this.standing = standing;
        this.plans = plans;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the tribulan is still open or closed; its months get the same time. */
    @Transactional
    public OpdPeriod extend(String opd, int tahun, Tribulan tribulan, LocalDate deadline, String reason) {
        OpdPeriod own = held(opd, tahun, tribulan);
        Period period = own.period();
        if (deadline.isBefore(own.today()) || period.isOpen() && !deadline.isAfter(period.deadline())) {
            throw Problem.of(422, "extension-too-short", tribulan, tahun);
        }
        PeriodExtension extension =
                own.extension() == null ? new PeriodExtension(opd, tahun, tribulan, null) : own.extension();
        grant(extension, deadline, reason, "tribulan.extended", "tribulan/" + tahun + "-" + tribulan.number());
        return standing.ofOpd(opd, tahun, tribulan, period);
    }

    /** One month of a tribulan that is open for the OPD. */
    @Transactional
    public OpdPeriod extendMonth(String opd, YearMonth month, LocalDate deadline, String reason) {
        int tahun = month.getYear();
        Tribulan tribulan = Tribulan.ofMonth(month.getMonthValue());
        OpdPeriod own = held(opd, tahun, tribulan);
        if (own.lock() != null) {
            throw Problem.of(409, "period-closed", tribulan, tahun).with("lock", own.lock());
        }
        MonthPeriod current = own.months().stream()
                .filter(m -> m.month().equals(month))
                .findFirst()
                .orElseThrow(() -> Problem.of(409, "month-without-deadline", MonthPeriod.nama(month)));
        if (deadline.isBefore(own.today()) || !deadline.isAfter(current.due())) {
            throw Problem.of(422, "month-extension-too-short", current.nama(), current.due());
        }
        PeriodExtension extension = own.extensionOf(month.getMonthValue())
                .orElseGet(() -> new PeriodExtension(opd, tahun, tribulan, month.getMonthValue()));
        grant(extension, deadline, reason, "month.extended", "bulan/" + month);
        return standing.ofOpd(opd, tahun, tribulan, own.period());
    }

    /** @return the tribulan, which nobody opens, closes or extends meanwhile */
    private OpdPeriod held(String opd, int tahun, Tribulan tribulan) {
        if (plans.findOpd(opd).isEmpty()) {
            throw Problem.notFound();
        }
        Period period = periods.findForChange(tahun, tribulan)
                .orElseThrow(() -> Problem.of(409, "period-not-open", tribulan, tahun));
        return standing.ofOpd(opd, tahun, tribulan, period);
    }

    private void grant(PeriodExtension extension, LocalDate deadline, String reason, String action, String subject) {
        Object before = extension.version() == 0 ? null : Map.of("deadline", extension.deadline());
        extension.grant(deadline, reason.strip(), user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        extensions.persist(extension);
        Map<String, Object> after = Map.of("deadline", deadline, "reason", extension.reason());
        audit.record(action, subject, extension.opd(), before, after);
    }
}
