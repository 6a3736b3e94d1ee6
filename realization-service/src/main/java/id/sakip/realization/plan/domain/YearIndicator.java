package id.sakip.realization.plan.domain;

import id.sakip.realization.capaian.domain.TargetHistory;
import id.sakip.realization.capaian.domain.Targets;
import java.util.List;

/**
 * An indicator in one year, seen from the last day of a tribulan.
 *
 * @param node where it hangs; null when only the Perjanjian Kinerja knows it
 * @param target of the year as stated; null when there is none
 * @param targets the same, to measure with
 * @param targetDocument the document the target in effect comes from; null when there is none
 * @param others the targets of other documents and versions for the same year
 * @param planned whether the plan of the year holds it; false = known from elsewhere
 */
public record YearIndicator(
        PlanIndicator definition,
        PlanNode node,
        Value target,
        Targets targets,
        String targetDocument,
        List<TargetHistory.Version> others,
        boolean planned) {}
