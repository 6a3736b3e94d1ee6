package id.sakip.realization.realization.api;

import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.realization.domain.EnteredValue;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Explanations;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One kinerja row. It replaces what was there: a value left out is a value taken away.
 *
 * @param value the number; or else numerator and denominator, or grade, or na with naReason
 * @param basis what the value speaks of: the tribulan alone or everything s.d. its end; left out = TRIBULAN for indicators
 *     that add up over the tribulan, SD_TRIBULAN for the others
 * @param target only for origin ARCHIVE, of an indicator without a planned target
 */
public record EntryRequest(
        UUID indicatorId,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String grade,
        Boolean na,
        String naReason,
        Basis basis,
        ArchiveTarget target,
        List<String> penjelasan,
        List<String> hambatan,
        List<String> rekomendasi,
        List<String> upaya,
        List<String> rencanaTindakLanjut) {

    /** Target as the source document prints it. */
    public record ArchiveTarget(BigDecimal value, String text, String unit, Boolean na) {}

    EntryFacts toFacts() {
        return toFacts(indicatorId);
    }

    EntryFacts toFacts(UUID id) {
        return new EntryFacts(
                id,
                new EnteredValue(value, numerator, denominator, grade, Boolean.TRUE.equals(na), naReason, basis),
                target == null
                        ? null
                        : new Value(target.value(), target.text(), target.unit(), target.na(), null, null),
                new Explanations(penjelasan, hambatan, rekomendasi, upaya, rencanaTindakLanjut));
    }
}
