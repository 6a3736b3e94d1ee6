package id.sakip.realization.field;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who visits which desa: the surat tugas of the camat. */
@ApplicationScoped
public class AssignmentService {
    private final AssignmentRepository assignments;
    private final FormRepository forms;
    private final IntakeStore store;
    private final ChangeNumbers changes;
    private final OpdLock lock;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    AssignmentService(
            AssignmentRepository assignments,
            FormRepository forms,
            IntakeStore store,
            ChangeNumbers changes,
            OpdLock lock,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.assignments = assignments;
        this.forms = forms;
        this.store = store;
        this.changes = changes;
        this.lock = lock;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @param tahun null = every year */
    @Transactional
    public List<Assignment> list(String opd, Integer tahun) {
        user.requireOpd(opd);
        return assignments.listOf(opd, tahun);
    }

    /** @return the new ones; visits the officer was told of already are left as they are */
    @Transactional
    public List<Assignment> assign(String opd, AssignmentPlan plan) {
        user.requireOpd(opd);
        lock.hold(opd);
        if (forms.findNewest(plan.form()).isEmpty()) {
            throw Problem.of(422, "field-form-unknown", plan.form());
        }
        Set<String> unknown = new TreeSet<>(plan.desa());
        unknown.removeAll(store.desaOf(opd));
        if (!unknown.isEmpty()) {
            throw Problem.of(422, "desa-unknown", String.join(", ", unknown));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Assignment> added = new ArrayList<>();
        for (String desa : new TreeSet<>(plan.desa())) {
            if (!assignments.exists(opd, plan, desa)) {
                Assignment assignment = new Assignment(opd, plan, desa, user.name(), now, changes.next());
                assignments.persist(assignment);
                added.add(assignment);
            }
        }
        audit.record("field.assigned", "field-assignment/" + plan.form(), opd, null, plan);
        return added;
    }

    @Transactional
    public Assignment withdraw(String opd, UUID id, String ifMatch) {
        user.requireOpd(opd);
        lock.hold(opd);
        Assignment assignment = assignments
                .findByIdOptional(id)
                .filter(a -> a.opd().equals(opd))
                .orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, assignment.version());
        if (assignment.active()) {
            assignment.withdraw(changes.next());
            audit.record("field.assignment-withdrawn", "field-assignment/" + id, opd, assignment.desa(), null);
        }
        return assignment;
    }
}
