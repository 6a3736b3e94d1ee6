package id.sakip.realization.plan.domain;

import id.sakip.realization.capaian.domain.Cap;
import id.sakip.realization.capaian.domain.GradeScale;
import id.sakip.realization.capaian.domain.IndicatorRule;
import id.sakip.realization.capaian.domain.NegativeFormula;
import java.time.ZoneId;
import java.util.List;

/**
 * Kebijakan (policy) of the kabupaten as far as realization needs it.
 *
 * @param periodLabel the kabupaten's word for tribulan
 * @param zone in which its days begin and end
 */
public record PolicyInEffect(
        Cap cap, NegativeFormula negativeFormula, List<GradeScale> scales, String periodLabel, ZoneId zone) {
    /** What holds while no policy has been published. */
    public static final PolicyInEffect DEFAULT = new PolicyInEffect(
            Cap.NONE, NegativeFormula.TWO_TARGET_MINUS_REALIZATION, List.of(), "Tribulan", ZoneId.of("Asia/Jakarta"));

    public IndicatorRule ruleFor(PlanIndicator indicator) {
        return new IndicatorRule(
                indicator.polarity(), indicator.withinYear(), negativeFormula, cap, scales, periodLabel);
    }
}
