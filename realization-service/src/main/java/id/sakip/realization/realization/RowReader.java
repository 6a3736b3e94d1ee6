package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormAssembly;
import id.sakip.realization.realization.domain.FormFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Measures one row alone: what the form says of it within the year, for a fraction of what the form costs. */
@ApplicationScoped
class RowReader {
    private final PlanService plans;
    private final StoredFigures figures;

    RowReader(PlanService plans, StoredFigures figures) {
        this.plans = plans;
        this.figures = figures;
    }

    Form entry(Submission submission, RowRules.OfSubmission rules, UUID indicatorId) {
        return FormAssembly.assembleEntry(
                facts(submission, rules, figures.entriesOfYear(submission, indicatorId), Map.of()), indicatorId);
    }

    Form budget(Submission submission, RowRules.OfSubmission rules, UUID nodeId) {
        return FormAssembly.assembleBudget(
                facts(submission, rules, Map.of(), figures.budgetOfYear(submission, nodeId)), nodeId);
    }

    private FormFacts facts(
            Submission submission,
            RowRules.OfSubmission rules,
            Map<Tribulan, Map<UUID, EntryFacts>> entries,
            Map<Tribulan, Map<UUID, BudgetFacts>> budget) {
        return new FormFacts(
                submission.tahun(),
                submission.tribulan(),
                submission.origin(),
                rules.plan(),
                List.of(),
                plans.policyOf(submission.tahun(), submission.tribulan()),
                entries,
                budget,
                rules.scores(),
                Map.of());
    }
}
