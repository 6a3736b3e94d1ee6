package id.sakip.realization.realization;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.period.PeriodService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads permits, what was proposed under them, and what changed after verification. */
@ApplicationScoped
public class CorrectionQueryService {
    private final SubmissionRepository submissions;
    private final PermitRepository permits;
    private final ChangeRepository changes;
    private final PeriodService periods;
    private final CurrentUser user;

    CorrectionQueryService(
            SubmissionRepository submissions,
            PermitRepository permits,
            ChangeRepository changes,
            PeriodService periods,
            CurrentUser user) {
        this.submissions = submissions;
        this.permits = permits;
        this.changes = changes;
        this.periods = periods;
        this.user = user;
    }

    @Transactional
    public List<Permit> permitsOf(Where where) {
        user.requireOpd(where.opd());
        return permits.listOf(where);
    }

    /** @return what the permit asks to change; empty when nothing was proposed */
    public Proposal proposalOf(Permit permit) {
        return permit.proposal() == null ? new Proposal(null, null) : Proposal.read(permit.proposal());
    }

    public LocalDate today(Where where) {
        return periods.today(where.tahun(), where.tribulan());
    }

    @Transactional
    public List<ChangedFigure> changesOf(Where where) {
        user.requireOpd(where.opd());
        Submission submission = submissions
                .findOne(where.opd(), where.tahun(), where.tribulan())
                .orElseThrow(Problem::notFound);
        return changes.listOf(submission.id()).stream().map(Change::toFigure).toList();
    }
}
