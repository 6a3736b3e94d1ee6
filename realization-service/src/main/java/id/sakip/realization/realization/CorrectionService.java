package id.sakip.realization.realization;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.PermitState;
import id.sakip.realization.realization.domain.Refusal;
import id.sakip.realization.realization.domain.SubmissionChecks;
import id.sakip.realization.realization.messaging.RealizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Corrects what was verified: Bappeda permits it for named rows and some days, the operator proposes, the verifikator makes
 * it count. Until then, and when the permit runs out first, what was verified stands.
 */
@ApplicationScoped
public class CorrectionService {
    private final SubmissionGate gate;
    private final PermitRepository permits;
    private final PeriodService periods;
    private final RowRules rules;
    private final StoredFigures figures;
    private final FormReader forms;
    private final Measurement measurement;
    private final RealizationEvents events;
    private final AuditTrail audit;

    CorrectionService(
            SubmissionGate gate,
            PermitRepository permits,
            PeriodService periods,
            RowRules rules,
            StoredFigures figures,
            FormReader forms,
            Measurement measurement,
            RealizationEvents events,
            AuditTrail audit) {
        this.gate = gate;
        this.permits = permits;
        this.periods = periods;
        this.rules = rules;
        this.figures = figures;
        this.forms = forms;
        this.measurement = measurement;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    public Permit grant(Where where, List<UUID> indicators, List<UUID> nodes, String reason, LocalDate until) {
        OpenSubmission open = gate.openForCorrection(where);
        if (indicators.isEmpty() && nodes.isEmpty()) {
            throw Problem.of(422, "permit-without-rows");
        }
        if (until.isBefore(today(where))) {
            throw Problem.of(422, "permit-over", until);
        }
        RowRules.OfSubmission known = rules.of(open.submission());
        boolean unknown =
                indicators.stream().anyMatch(id -> known.plan().indicator(id).isEmpty())
                        || nodes.stream().anyMatch(id -> known.plan().node(id).isEmpty());
        if (unknown) {
            throw Problem.of(422, "permit-row-unknown");
        }
        Permit permit = new Permit(where, indicators, nodes, reason.strip(), until).grantedBy(open.by(), open.at());
        permits.persist(permit);
        Map<String, Object> state =
                Map.of("until", until, "reason", permit.reason(), "indicators", indicators, "nodes", nodes);
        audit.record("correction.permitted", "permit/" + permit.id(), where.opd(), null, state);
        return permit;
    }

    /** Proposes what the rows shall say; a later proposal replaces the one before. */
    @Transactional
    public Permit propose(Where where, UUID permitId, String ifMatch, Proposal proposal) {
        OpenSubmission open = gate.openForCorrection(where);
        Permit permit = running(where, permitId, ifMatch);
        RowRules.OfSubmission ofSubmission = rules.of(open.submission());
        for (EntryFacts row : proposal.entries()) {
            requireInScope(permit.indicators(), row.indicatorId());
            ofSubmission.check(row).ifPresent(CorrectionService::refuse);
        }
        for (BudgetFacts row : proposal.anggaran()) {
            requireInScope(permit.nodes(), row.nodeId());
            ofSubmission.check(row).ifPresent(CorrectionService::refuse);
        }
        if (proposal.entries().isEmpty() && proposal.anggaran().isEmpty()) {
            throw Problem.of(422, "proposal-empty");
        }
        Proposal decided = new Proposal(
                proposal.entries().stream().map(ofSubmission::decided).toList(), proposal.anggaran());
        permit.propose(EventJson.MAPPER.valueToTree(decided).toString(), open.by(), open.at());
        audit.record("correction.proposed", "permit/" + permit.id(), where.opd(), null, decided);
        return permit;
    }

    /** Makes the proposal count: rows replaced, measured anew, told as RealizationCorrected. Four eyes as for the form. */
    @Transactional
    public Permit verify(Where where, UUID permitId, String ifMatch) {
        OpenSubmission open = gate.openForCorrection(where);
        Permit permit = running(where, permitId, ifMatch);
        if (permit.proposal() == null) {
            throw Problem.of(409, "proposal-missing");
        }
        if (permit.proposedBy().contains(open.by())) {
            throw Problem.of(403, "four-eyes", open.by());
        }
        Submission submission = open.submission();
        Change.Cause cause = new Change.Cause(permit.id(), permit.reason(), open.by(), open.at());
        Proposal proposal = Proposal.read(permit.proposal());
        RowWriter writer = RowWriter.ofAll(open, figures);
        Map<UUID, EntryFacts> before = new HashMap<>();
        for (EntryFacts row : proposal.entries()) {
            before.put(row.indicatorId(), writer.entry(row.indicatorId()));
            writer.write(row);
        }
        for (BudgetFacts row : proposal.anggaran()) {
            BudgetFacts was = writer.budget(row.nodeId());
            writer.write(row);
            measurement.changed(Change.ofNode(
                    submission.id(), row.nodeId(), cause, was == null ? null : Side.of(was), Side.of(row)));
        }
        writer.store();
        Form form = forms.read(submission);
        measurement.renew(submission, form, cause, before);
        submission.remeasured(form.total().pagu());
        permit.apply(open.by(), open.at());
        events.corrected(submission, form, SubmissionChecks.of(form), permit.reason());
        audit.record("correction.verified", "permit/" + permit.id(), where.opd(), writer.before(), writer.after());
        return permit;
    }

    private Permit running(Where where, UUID permitId, String ifMatch) {
        Permit permit = permits.findForChange(where, permitId).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, permit.version());
        PermitState state = permit.state(today(where));
        if (state == PermitState.APPLIED || state == PermitState.EXPIRED) {
            throw Problem.of(409, "permit-over", permit.until()).with("state", state);
        }
        return permit;
    }

    private LocalDate today(Where where) {
        return periods.today(where.tahun(), where.tribulan());
    }

    private static void requireInScope(List<UUID> scope, UUID id) {
        if (id == null || !scope.contains(id)) {
            throw Problem.of(
                    422,
                    "permit-scope",
                    Optional.ofNullable(id).map(UUID::toString).orElse("-"));
        }
    }

    private static void refuse(Refusal refusal) {
        throw RowRules.refused(refusal);
    }
}
