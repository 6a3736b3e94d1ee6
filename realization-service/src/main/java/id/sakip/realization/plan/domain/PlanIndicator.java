package id.sakip.realization.plan.domain;

import id.sakip.realization.capaian.domain.AcrossYear;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.WithinYear;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * An indicator as one document states it. A Perjanjian Kinerja or an Iku may leave out how it is counted: the Renja or
 * Renstra says it.
 *
 * @param measuredBy absent = entered by the OPD
 * @param targets by year
 * @param tribulan four targets by year
 */
public record PlanIndicator(
        UUID id,
        UUID nodeId,
        String ref,
        String nama,
        String satuan,
        Polarity polarity,
        WithinYear withinYear,
        AcrossYear acrossYear,
        Integer decimals,
        boolean iku,
        MeasuredBy measuredBy,
        Map<Integer, Value> targets,
        Map<Integer, List<Value>> tribulan) {
    public PlanIndicator {
        targets = PlanNode.withoutNulls(targets);
        tribulan = PlanNode.withoutNulls(tribulan);
    }

    /** @return whether it says how to count, so that it can be measured */
    boolean isDefined() {
        return polarity != null && withinYear != null;
    }

    /** @return whether numerator over denominator is meant times 100 */
    public boolean isPercent() {
        String unit = satuan == null ? "" : satuan.strip().toLowerCase(Locale.ROOT);
        return unit.contains("%")
                || unit.startsWith("persen")
                || targets.values().stream().anyMatch(target -> "%".equals(target.unit()));
    }

    PlanIndicator marked(boolean isIku, MeasuredBy score) {
        return new PlanIndicator(
                id,
                nodeId,
                ref,
                nama,
                satuan,
                polarity,
                withinYear,
                acrossYear,
                decimals,
                isIku,
                score,
                targets,
                tribulan);
    }
}
