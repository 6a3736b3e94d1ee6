package id.sakip.realization.realization;

import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.EntryRules;
import id.sakip.realization.realization.domain.Refusal;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.score.ScoreService;
import id.sakip.realization.score.domain.ScoreFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Holds rows against the plan and the scores of their submission. */
@ApplicationScoped
class RowRules {
    private final PlanService plans;
    private final ScoreService scores;

    RowRules(PlanService plans, ScoreService scores) {
        this.plans = plans;
        this.scores = scores;
    }

    OfSubmission of(Submission submission) {
        return new OfSubmission(
                plans.planOf(submission.opd(), submission.tahun(), submission.tribulan()),
                scores.scoresOf(submission.opd(), submission.tahun()),
                submission.origin());
    }

    /** The rules of one submission. */
    record OfSubmission(YearPlan plan, Map<MeasuredBy, ScoreFacts> scores, SubmissionOrigin origin) {

        Optional<Refusal> check(EntryFacts row) {
            return plan.indicator(row.indicatorId())
                    .map(i -> EntryRules.check(row, i.definition(), origin, scoreOf(i.definition())))
                    .orElseGet(() -> unknown("indicatorId", "Indikator"));
        }

        Optional<Refusal> check(BudgetFacts row) {
            return plan.node(row.nodeId())
                    .map(node -> EntryRules.check(row, node, plan))
                    .orElseGet(() -> unknown("nodeId", "Sub kegiatan"));
        }

        EntryFacts decided(EntryFacts row) {
            return plan.indicator(row.indicatorId())
                    .map(i -> row.decidedFor(i.definition()))
                    .orElseThrow();
        }

        private ScoreFacts scoreOf(PlanIndicator indicator) {
            return indicator.measuredBy() == null ? null : scores.get(indicator.measuredBy());
        }

        private static Optional<Refusal> unknown(String field, String what) {
            return Optional.of(new Refusal(
                    field.equals("nodeId") ? "node-unknown" : "indicator-unknown",
                    field,
                    what + " ini tidak ada dalam dokumen perencanaan OPD untuk tahun tersebut.",
                    "Pilihlah dari formulir tribulan ini, atau setujui dahulu dokumen perencanaannya."));
        }
    }
}
