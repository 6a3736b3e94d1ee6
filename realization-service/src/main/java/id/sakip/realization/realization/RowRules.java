package id.sakip.realization.realization;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.BudgetRules;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.EntryRules;
import id.sakip.realization.realization.domain.Refusal;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.score.ScoreService;
import id.sakip.realization.score.domain.ScoreFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
                submission.origin(),
                submission.tribulan(),
                handedIn(submission));
    }

    /** @return the same for one indicator; no score is read for what no score measures */
    OfSubmission of(Submission submission, UUID indicatorId) {
        YearPlan plan = plans.planOf(submission.opd(), submission.tahun(), submission.tribulan());
        boolean byScore = plan.indicator(indicatorId)
                .filter(i -> i.definition().measuredBy() != null)
                .isPresent();
        return new OfSubmission(
                plan,
                byScore ? scores.scoresOf(submission.opd(), submission.tahun()) : Map.of(),
                submission.origin(),
                submission.tribulan(),
                handedIn(submission));
    }

    static Problem refused(Refusal refusal) {
        return Problem.of(422, "row-refused", refusal.sentence(), refusal.remedy())
                .with("code", refusal.code())
                .with("pointer", refusal.field().isEmpty() ? "" : "/" + refusal.field());
    }

    private static Set<String> handedIn(Submission submission) {
        return submission.sections().stream()
                .filter(s -> s.status() == SectionState.Status.SUBMITTED)
                .map(SectionState::unitKerja)
                .collect(Collectors.toSet());
    }

    /**
     * The rules of one submission.
     *
     * @param handedIn sections whose part waits for the verifikator
     */
    record OfSubmission(
            YearPlan plan,
            Map<MeasuredBy, ScoreFacts> scores,
            SubmissionOrigin origin,
            Tribulan tribulan,
            Set<String> handedIn) {

        Optional<Refusal> check(EntryFacts row) {
            return plan.indicator(row.indicatorId())
                    .map(i -> handedIn(i.node())
                            .or(() -> EntryRules.check(row, i.definition(), origin, scoreOf(i.definition()))))
                    .orElseGet(() -> unknown("indicatorId", "Indikator"));
        }

        Optional<Refusal> check(BudgetFacts row) {
            return plan.node(row.nodeId())
                    .map(node -> handedIn(node).or(() -> BudgetRules.check(row, node, plan, tribulan)))
                    .orElseGet(() -> unknown("nodeId", "Sub kegiatan"));
        }

        private Optional<Refusal> handedIn(PlanNode node) {
            String unit = handedIn.isEmpty() || node == null ? null : plan.unitOf(node);
            return unit == null || !handedIn.contains(unit)
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            "section-submitted",
                            "",
                            "Bagian " + unit + " sudah diajukan dan menunggu verifikasi.",
                            "Mintalah verifikator mengembalikan bagian ini dengan catatan."));
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
