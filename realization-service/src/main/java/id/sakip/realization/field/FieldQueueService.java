package id.sakip.realization.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What waits for a person: late, conflicting, of an unknown desa, or an edit whose base never came. */
@ApplicationScoped
public class FieldQueueService {
    private final QueueRepository queue;
    private final FieldReportRepository reports;
    private final FieldIntakeService intake;
    private final ChangeNumbers changes;
    private final OpdLock lock;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    FieldQueueService(
            QueueRepository queue,
            FieldReportRepository reports,
            FieldIntakeService intake,
            ChangeNumbers changes,
            OpdLock lock,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.queue = queue;
        this.reports = reports;
        this.intake = intake;
        this.changes = changes;
        this.lock = lock;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A waiting content beside what is stored.
     *
     * @param stored newest content of the report; null when there is none
     */
    public record Compared(
            QueueEntry entry,
            JsonNode sent,
            JsonNode stored,
            List<FieldDifference> differences,
            boolean needsDecision) {}

    @Transactional
    public List<QueueEntry> listAfter(String opd, QueueStatus status, Instant receivedAt, UUID id, int limit) {
        user.requireOpd(opd);
        return queue.listAfter(opd, status, receivedAt, id, limit);
    }

    @Transactional
    public Compared get(String opd, UUID id) {
        user.requireOpd(opd);
        return compared(queue.findByIdOptional(id)
                .filter(entry -> entry.opd().equals(opd))
                .orElseThrow(Problem::notFound));
    }

    /** It becomes the next version of its report, whatever stood in its way. */
    @Transactional
    public Compared accept(String opd, UUID id, String reason) {
        user.requireOpd(opd);
        QueueEntry entry = queue.findByIdOptional(id)
                .filter(found -> found.opd().equals(opd))
                .orElseThrow(Problem::notFound);
        // takes the tribulan and the OPD first, as everybody does; undone when somebody else has decided meanwhile
        intake.takeQueued(entry.item());
        return compared(decide(opd, id, QueueStatus.ACCEPTED, reason));
    }

    /** It stays where it is, seen and turned down, with the reason. */
    @Transactional
    public Compared reject(String opd, UUID id, String reason) {
        user.requireOpd(opd);
        lock.hold(opd);
        return compared(decide(opd, id, QueueStatus.REJECTED, reason));
    }

    private QueueEntry decide(String opd, UUID id, QueueStatus decision, String reason) {
        QueueEntry entry = queue.findForChange(opd, id).orElseThrow(Problem::notFound);
        if (entry.status() != QueueStatus.OPEN) {
            throw Problem.of(409, "field-queue-decided", entry.decidedBy()).with("state", entry.status());
        }
        if (entry.officer().equals(user.name())) {
            throw Problem.of(403, "field-four-eyes");
        }
        entry.decide(decision, reason, user.name(), now(), changes.next());
        audit.record(
                "field.queue-" + decision.name().toLowerCase(java.util.Locale.ROOT),
                "field-report/" + entry.reportId(),
                opd,
                Map.of("code", entry.code()),
                Map.of("reason", reason));
        return entry;
    }

    private Compared compared(QueueEntry entry) {
        JsonNode sent = entry.item().item().content();
        JsonNode stored = reports.newestContent(new ReportId(entry.opd(), entry.reportId()))
                .map(content -> QueuedItem.parse(content).content())
                .orElse(null);
        return new Compared(
                entry,
                sent,
                stored,
                stored == null ? List.of() : FieldDifference.between(stored, sent),
                entry.needsDecision(now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
