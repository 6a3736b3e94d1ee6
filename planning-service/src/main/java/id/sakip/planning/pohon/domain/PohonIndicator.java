package id.sakip.planning.pohon.domain;

import id.sakip.planning.plan.domain.AcrossYear;
import id.sakip.planning.plan.domain.MeasuredBy;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import java.util.List;
import java.util.UUID;

/**
 * An indicator in the tree of one year.
 *
 * @param target absent = not filled in
 * @param targetFrom the kind of document the target comes from: Perjanjian Kinerja before Renja before Renstra
 */
public record PohonIndicator(
        UUID id,
        String ref,
        Integer no,
        String nama,
        String satuan,
        Polarity polarity,
        WithinYear withinYear,
        AcrossYear acrossYear,
        Integer decimals,
        boolean iku,
        MeasuredBy measuredBy,
        Value target,
        PlanKind targetFrom,
        List<Value> tribulan) {}
