package id.sakip.realization.realization.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.realization.capaian.domain.CapaianMean;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.evidence.AttachedEvidence;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.realization.ReturnNote;
import id.sakip.realization.realization.Submission;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Explanations;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormBudgetRow;
import id.sakip.realization.realization.domain.FormRow;
import id.sakip.realization.realization.domain.NodeSummary;
import id.sakip.realization.realization.messaging.RealizationEventData.CapaianData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From the form to the payloads of docs/events.md. */
public final class RealizationMapping {
    private static final TypeReference<List<ReturnNote>> NOTES = new TypeReference<>() {};

    private RealizationMapping() {}

    static RealizationEventData data(
            Submission submission,
            Form form,
            Map<UUID, List<AttachedEvidence>> evidence,
            List<Finding> findings,
            String reason) {
        return new RealizationEventData(
                submission(submission),
                reason,
                form.rows().stream().map(row -> entry(row, form, evidence)).toList(),
                form.budget().stream().map(RealizationMapping::budgetRow).toList(),
                form.nodes().stream().map(RealizationMapping::node).toList(),
                new RealizationEventData.TotalData(
                        form.total().pagu(),
                        form.total().realisasi(),
                        form.total().persen()),
                findings);
    }

    static RealizationEventData.BudgetRealizedData budget(Form form) {
        return new RealizationEventData.BudgetRealizedData(
                form.tahun(),
                form.tribulan().number(),
                form.nodes().stream().map(RealizationMapping::budgetNode).toList(),
                form.total().pagu(),
                form.total().realisasi(),
                form.total().persen());
    }

    /** @return the notes of a submission as they were written */
    public static List<ReturnNote> notes(Submission submission) {
        try {
            return EventJson.MAPPER.readValue(submission.notes(), NOTES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("notes of " + submission.id(), e);
        }
    }

    /** @return a quantity as documents print it; null when it is missing */
    public static Value value(Quantity quantity, PlanIndicator indicator) {
        if (quantity == null || quantity instanceof Quantity.Missing) {
            return null;
        }
        if (quantity instanceof Quantity.NotApplicable) {
            return new Value(null, "N/A", indicator.satuan(), true, null, null);
        }
        if (quantity instanceof Quantity.Band band) {
            String text = print(band.low(), indicator) + " s.d. " + print(band.high(), indicator);
            return new Value(null, text, indicator.satuan(), false, band.low(), band.high());
        }
        String text = quantity instanceof Quantity.Grade grade && grade.label() != null
                ? grade.label()
                : print(quantity.number(), indicator);
        return new Value(quantity.number(), text, indicator.satuan(), false, null, null);
    }

    private static String print(BigDecimal number, PlanIndicator indicator) {
        return indicator.decimals() == null
                ? IndonesianNumber.formatPlain(number)
                : IndonesianNumber.format(number, indicator.decimals());
    }

    static RealizationEventData.SubmissionData submission(Submission s) {
        return new RealizationEventData.SubmissionData(
                s.id(),
                s.opd(),
                s.tahun(),
                s.tribulan().number(),
                s.status(),
                s.version(),
                s.origin(),
                s.sourceDocument(),
                s.submittedBy(),
                s.submittedAt(),
                s.isLate(),
                s.verifiedBy(),
                s.verifiedAt(),
                s.approvedBy(),
                s.approvedAt(),
                notes(s));
    }

    private static RealizationEventData.EntryData entry(
            FormRow row, Form form, Map<UUID, List<AttachedEvidence>> evidence) {
        PlanIndicator indicator = row.indicator().definition();
        EntryFacts entry = row.entry();
        Explanations texts = entry == null ? Explanations.NONE : entry.explanations();
        return new RealizationEventData.EntryData(
                indicator.id(),
                indicator.ref(),
                indicator.nodeId(),
                row.target(),
                row.indicator().targetDocument(),
                value(row.indicator().targets().tribulan().get(form.tribulan()), indicator),
                measured(row, indicator),
                row.realized() == null ? null : value(row.realized().quantity(), indicator),
                row.realized() == null ? null : row.realized().basis(),
                entry == null ? null : entry.entered().numerator(),
                entry == null ? null : entry.entered().denominator(),
                entry == null ? null : entry.entered().naReason(),
                row.source(),
                CapaianData.of(row.capaian()),
                CapaianData.of(row.akhirRenstra()),
                texts.penjelasan(),
                texts.hambatan(),
                texts.rekomendasi(),
                texts.upaya(),
                texts.rencanaTindakLanjut(),
                evidence.getOrDefault(indicator.id(), List.of()).stream()
                        .map(AttachedEvidence::name)
                        .toList());
    }

    private static Value measured(FormRow row, PlanIndicator indicator) {
        if (row.capaian().realization() != null) {
            return value(Quantity.of(row.capaian().realization()), indicator);
        }
        if (row.realized() != null) {
            return value(row.realized().quantity(), indicator);
        }
        boolean notApplicable = row.capaian().status() == CapaianStatus.NOT_APPLICABLE;
        return notApplicable ? value(Quantity.notApplicable(null), indicator) : null;
    }

    private static RealizationEventData.BudgetData budgetRow(FormBudgetRow row) {
        PlanNode node = row.node();
        Serapan serapan = row.serapan();
        return new RealizationEventData.BudgetData(
                node.id(),
                node.ref(),
                node.kode(),
                serapan.pagu(),
                serapan.realisasi(),
                serapan.persen(),
                row.entry() == null ? List.of() : row.entry().penjelasan());
    }

    private static RealizationEventData.NodeData node(NodeSummary summary) {
        CapaianMean mean = summary.capaian();
        return new RealizationEventData.NodeData(
                summary.node().id(),
                summary.node().ref(),
                summary.node().kode(),
                summary.node().level(),
                summary.serapan().pagu(),
                summary.serapan().realisasi(),
                summary.serapan().persen(),
                new RealizationEventData.MeanData(
                        mean.raw(),
                        mean.capped(),
                        mean.measured(),
                        mean.notApplicable(),
                        mean.missing(),
                        mean.undefined()));
    }

    private static RealizationEventData.BudgetNodeData budgetNode(NodeSummary summary) {
        return new RealizationEventData.BudgetNodeData(
                summary.node().id(),
                summary.node().ref(),
                summary.node().kode(),
                summary.node().level(),
                summary.serapan().pagu(),
                summary.serapan().realisasi(),
                summary.serapan().persen());
    }
}
