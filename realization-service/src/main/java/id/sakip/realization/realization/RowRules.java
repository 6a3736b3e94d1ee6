package id.sakip.realization.realization;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.period.domain.MonthPeriod;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Holds rows against the plan and the scores of their submission. */
@ApplicationScoped
class RowRules {
    private final PlanService plans;
    private final ScoreService scores;
    private final PeriodService periods;

    RowRules(PlanService plans, ScoreService scores, PeriodService periods) {
        this.plans = plans;
        this.scores = scores;
        this.periods = periods;
    }

    OfSubmission of(Submission submission) {
        return rules(submission, planOf(submission), scores.scoresOf(submission.opd(), submission.tahun()));
    }

    /** @return the same for one indicator; no score is read for what no score measures */
    OfSubmission of(Submission submission, UUID indicatorId) {
        YearPlan plan = planOf(submission);
        boolean byScore = plan.indicator(indicatorId)
                .filter(i -> i.definition().measuredBy() != null)
                .isPresent();
        return rules(submission, plan, byScore ? scores.scoresOf(submission.opd(), submission.tahun()) : Map.of());
    }

    private YearPlan planOf(Submission submission) {
        return plans.planOf(submission.opd(), submission.tahun(), submission.tribulan());
    }

    private OfSubmission rules(Submission submission, YearPlan plan, Map<MeasuredBy, ScoreFacts> known) {
        return new OfSubmission(
                plan,
                known,
                submission.origin(),
                submission.tribulan(),
                handedIn(submission),
                new Months(() -> periods.monthsOf(submission.opd(), submission.tahun(), submission.tribulan())));
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

    /** Read once, and not before a row changes a month. */
    private static final class Months {
        private final Supplier<List<MonthPeriod>> read;
        private List<MonthPeriod> months;

        private Months(Supplier<List<MonthPeriod>> read) {
            this.read = read;
        }

        private List<MonthPeriod> get() {
            if (months == null) {
                months = read.get();
            }
            return months;
        }
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
            Set<String> handedIn,
            Months months) {

        Optional<Refusal> check(EntryFacts row) {
            return plan.indicator(row.indicatorId())
                    .map(i -> handedIn(i.node())
                            .or(() -> EntryRules.check(row, i.definition(), origin, scoreOf(i.definition()))))
                    .orElseGet(() -> unknown("indicatorId", "Indikator"));
        }

        /** @param stored what the row would replace; null = nothing */
        Optional<Refusal> check(BudgetFacts row, BudgetFacts stored) {
            return check(row).or(() -> closedMonth(row, stored));
        }

        private Optional<Refusal> closedMonth(BudgetFacts row, BudgetFacts stored) {
            Set<Integer> changed = row.monthsChangedFrom(stored);
            boolean free = changed.isEmpty() || origin == SubmissionOrigin.ARCHIVE;
            return free ? Optional.empty() : BudgetRules.checkMonths(changed, months.get());
        }

        /** What holds under a permit too, which takes the place of the period and its months. */
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
