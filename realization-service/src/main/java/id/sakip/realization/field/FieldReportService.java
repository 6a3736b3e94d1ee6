package id.sakip.realization.field;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.field.domain.ReportStatus;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Field reports read and judged by the people of the OPD. */
@ApplicationScoped
public class FieldReportService {
    private final FieldReportRepository reports;
    private final ChangeNumbers changes;
    private final OpdLock lock;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    FieldReportService(
            FieldReportRepository reports,
            ChangeNumbers changes,
            OpdLock lock,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.lock = lock;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public List<FieldReport> listAfter(ReportFilter filter, Instant receivedAt, UUID id, int limit) {
        user.requireOpd(filter.opd());
        return reports.listAfter(filter, receivedAt, id, limit);
    }

    @Transactional
    public FieldReport get(ReportId id) {
        user.requireOpd(id.opd());
        return reports.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Says that it is right. Whoever sent a version of it cannot (four eyes). */
    @Transactional
    public FieldReport verify(ReportId id, String ifMatch) {
        return decide(id, ifMatch, ReportStatus.VERIFIED, null);
    }

    /** Gives it back to the officer, who sends an edit of it. */
    @Transactional
    public FieldReport giveBack(ReportId id, String ifMatch, String note) {
        return decide(id, ifMatch, ReportStatus.RETURNED, note);
    }

    private FieldReport decide(ReportId id, String ifMatch, ReportStatus status, String note) {
        user.requireOpd(id.opd());
        lock.hold(id.opd());
        FieldReport report = reports.findForChange(id).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, report.changeNo());
        if (report.status() != ReportStatus.RECEIVED) {
            throw Problem.of(409, "field-report-state", report.status()).with("state", report.status());
        }
        if (reports.authors(id).contains(user.name())) {
            throw Problem.of(403, "field-four-eyes");
        }
        report.decide(status, note, user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), changes.next());
        audit.record(
                "field." + status.name().toLowerCase(java.util.Locale.ROOT),
                "field-report/" + id.id(),
                id.opd(),
                Map.of("status", ReportStatus.RECEIVED),
                Map.of("status", status, "version", report.version()));
        return report;
    }
}
