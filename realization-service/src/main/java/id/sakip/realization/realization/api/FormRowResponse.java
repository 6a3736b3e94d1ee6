package id.sakip.realization.realization.api;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Polarity;
import id.sakip.realization.capaian.domain.TargetHistory;
import id.sakip.realization.capaian.domain.WithinYear;
import id.sakip.realization.evidence.AttachedEvidence;
import id.sakip.realization.plan.RevisedTarget;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.VerifiedValue;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.FormRow;
import id.sakip.realization.realization.domain.RowStatus;
import id.sakip.realization.realization.domain.Source;
import id.sakip.realization.realization.messaging.RealizationMapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One indicator of the form.
 *
 * @param version of the entry, for If-Match when this row is saved alone; 0 = nothing stored
 * @param unitKerja section that answers for it
 * @param due whether it has to be reported in this tribulan
 * @param explanation how it is counted, in words
 * @param otherTargets targets of the same year in other documents and versions
 * @param revisions old and new target with the reason of the revision
 * @param lastValue latest earlier tribulan of the year with something in it
 * @param tahunLalu verified realization of the year before
 * @param verified as it was verified, where the plan or a score changed since
 */
public record FormRowResponse(
        UUID indicatorId,
        String ref,
        String nama,
        String satuan,
        boolean iku,
        MeasuredBy measuredBy,
        Polarity polarity,
        WithinYear withinYear,
        Basis defaultBasis,
        NodeRef node,
        String unitKerja,
        boolean due,
        RowStatus status,
        String explanation,
        Value target,
        String targetDocument,
        Value targetTribulan,
        List<OtherTarget> otherTargets,
        List<RevisedTarget> revisions,
        LastValue lastValue,
        BigDecimal tahunLalu,
        long version,
        EntryResponse entry,
        Source source,
        CapaianResponse capaian,
        CapaianResponse akhirRenstra,
        VerifiedValue verified,
        List<AttachedEvidence> bukti,
        List<Finding> findings) {

    public record NodeRef(UUID id, String ref, Level level, String kode, String uraian) {
        static NodeRef of(PlanNode node) {
            return node == null
                    ? null
                    : new NodeRef(node.id(), node.ref(), node.level(), node.kode(), node.statement());
        }
    }

    public record OtherTarget(String document, Value target) {}

    public record LastValue(int tribulan, Value value, Basis basis) {}

    /** What was entered, as entered. */
    public record EntryResponse(
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String grade,
            boolean na,
            String naReason,
            Basis basis,
            Value target,
            List<String> penjelasan,
            List<String> hambatan,
            List<String> rekomendasi,
            List<String> upaya,
            List<String> rencanaTindakLanjut) {
        static EntryResponse of(EntryFacts entry) {
            return entry == null
                    ? null
                    : new EntryResponse(
                            entry.entered().value(),
                            entry.entered().numerator(),
                            entry.entered().denominator(),
                            entry.entered().grade(),
                            entry.entered().na(),
                            entry.entered().naReason(),
                            entry.entered().basis(),
                            entry.target(),
                            entry.explanations().penjelasan(),
                            entry.explanations().hambatan(),
                            entry.explanations().rekomendasi(),
                            entry.explanations().upaya(),
                            entry.explanations().rencanaTindakLanjut());
        }
    }

    static FormRowResponse of(FormRow row, FormView view) {
        PlanIndicator indicator = row.indicator().definition();
        UUID id = indicator.id();
        return new FormRowResponse(
                id,
                indicator.ref(),
                indicator.nama(),
                indicator.satuan(),
                indicator.iku(),
                indicator.measuredBy(),
                indicator.polarity(),
                indicator.withinYear(),
                indicator.withinYear().defaultBasis(),
                NodeRef.of(row.indicator().node()),
                row.unitKerja(),
                row.due(),
                RowStatus.of(row),
                row.explanation(),
                row.target(),
                row.indicator().targetDocument(),
                RealizationMapping.value(
                        row.indicator().targets().tribulan().get(view.form().tribulan()), indicator),
                row.indicator().others().stream()
                        .map(other -> otherTarget(other, indicator))
                        .toList(),
                view.revisions().stream()
                        .filter(r -> r.indicatorId().equals(id))
                        .toList(),
                lastValue(row, indicator),
                row.tahunLalu(),
                view.versions().ofIndicator(id),
                EntryResponse.of(row.entry()),
                row.source(),
                CapaianResponse.from(row.capaian()),
                CapaianResponse.from(row.akhirRenstra()),
                view.verified().stream()
                        .filter(v -> v.indicatorId().equals(id))
                        .findFirst()
                        .orElse(null),
                view.evidence().getOrDefault(id, List.of()),
                view.findings().stream()
                        .filter(f -> f.place().equals(row.ref()))
                        .toList());
    }

    private static OtherTarget otherTarget(TargetHistory.Version other, PlanIndicator indicator) {
        return new OtherTarget(
                other.document(), RealizationMapping.value(other.targets().year(), indicator));
    }

    private static LastValue lastValue(FormRow row, PlanIndicator indicator) {
        return row.last() == null
                ? null
                : new LastValue(
                        row.last().tribulan().number(),
                        RealizationMapping.value(row.last().realized().quantity(), indicator),
                        row.last().realized().basis());
    }
}
