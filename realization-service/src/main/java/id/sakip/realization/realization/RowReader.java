package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormAssembly;
import id.sakip.realization.realization.domain.FormFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Measures one row alone: what the form says of it within the year, for a fraction of what the form costs. */
@ApplicationScoped
class RowReader {
    private final PlanService plans;

    RowReader(PlanService plans) {
        this.plans = plans;
    }

    /** @param year what is entered for the indicator in each tribulan */
    Form entry(Submission submission, RowRules.OfSubmission rules, UUID indicatorId, Map<Tribulan, Entry> year) {
        Map<Tribulan, Map<UUID, EntryFacts>> entries = new EnumMap<>(Tribulan.class);
        year.forEach((tribulan, entry) -> entries.put(tribulan, Map.of(indicatorId, entry.facts())));
        return FormAssembly.assembleEntry(facts(submission, rules, entries, Map.of()), indicatorId);
    }

    /** @param year what is entered for the node in each tribulan */
    Form budget(Submission submission, RowRules.OfSubmission rules, UUID nodeId, Map<Tribulan, BudgetEntry> year) {
        Map<Tribulan, Map<UUID, BudgetFacts>> budget = new EnumMap<>(Tribulan.class);
        year.forEach((tribulan, entry) -> budget.put(tribulan, Map.of(nodeId, entry.facts())));
        return FormAssembly.assembleBudget(facts(submission, rules, Map.of(), budget), nodeId);
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
