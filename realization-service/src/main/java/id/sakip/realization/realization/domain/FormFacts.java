package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.score.domain.ScoreFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything a form is made of.
 *
 * @param versions of the planning documents that cover the year, for the progress over the Renstra
 * @param entries of the year by tribulan and indicator
 * @param budget of the year by tribulan and node
 * @param earlierYears verified realization by year and indicator
 */
public record FormFacts(
        int tahun,
        Tribulan tribulan,
        SubmissionOrigin origin,
        YearPlan plan,
        List<PlanVersion> versions,
        PolicyInEffect policy,
        Map<Tribulan, Map<UUID, EntryFacts>> entries,
        Map<Tribulan, Map<UUID, BudgetFacts>> budget,
        Map<MeasuredBy, ScoreFacts> scores,
        Map<Integer, Map<UUID, Quantity>> earlierYears) {}
