package id.sakip.realization.realization.messaging;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.realization.ReturnNote;
import id.sakip.realization.realization.domain.Source;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.realization.domain.SubmissionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Payload of RealizationSubmitted, RealizationReturned, RealizationVerified and RealizationCorrected (docs/events.md).
 *
 * @param reason why it was corrected; absent otherwise
 * @param anggaran leaves of the tree
 * @param nodes every node from PROGRAM down with its sums and the mean of its own indicators
 */
public record RealizationEventData(
        SubmissionData submission,
        String reason,
        List<EntryData> entries,
        List<BudgetData> anggaran,
        List<NodeData> nodes,
        TotalData total,
        List<Finding> findings) {

    public record SubmissionData(
            UUID id,
            String opd,
            int tahun,
            int tribulan,
            SubmissionStatus status,
            long version,
            SubmissionOrigin origin,
            String sourceDocument,
            String submittedBy,
            Instant submittedAt,
            boolean late,
            String verifiedBy,
            Instant verifiedAt,
            String approvedBy,
            Instant approvedAt,
            List<ReturnNote> notes) {}

    /** Payload of RealizationApproved: the camat stands by the figures that were verified. */
    public record ApprovalData(SubmissionData submission) {}

    /**
     * @param realization s.d. the tribulan, what the capaian is measured with
     * @param entered of the tribulan as entered; absent when a score fills it
     * @param bukti names of the files that prove it
     */
    public record EntryData(
            UUID indicatorId,
            String indicatorRef,
            UUID nodeId,
            Value target,
            String targetDocument,
            Value targetTribulan,
            Value realization,
            Value entered,
            Basis basis,
            BigDecimal numerator,
            BigDecimal denominator,
            String naReason,
            Source source,
            CapaianData capaian,
            CapaianData akhirRenstra,
            List<String> penjelasan,
            List<String> hambatan,
            List<String> rekomendasi,
            List<String> upaya,
            List<String> rencanaTindakLanjut,
            List<String> bukti) {}

    public record CapaianData(
            String formulaId,
            CapaianStatus status,
            String reason,
            BigDecimal target,
            BigDecimal realization,
            BigDecimal raw,
            BigDecimal capped,
            BigDecimal capUpper,
            String explanation,
            List<Capaian.Input> inputs,
            CapaianData sdTribulan) {
        public static CapaianData of(Capaian capaian) {
            return capaian == null
                    ? null
                    : new CapaianData(
                            capaian.formulaId(),
                            capaian.status(),
                            capaian.reason(),
                            capaian.target(),
                            capaian.realization(),
                            capaian.raw(),
                            capaian.capped(),
                            capaian.capUpper(),
                            capaian.explanation(),
                            capaian.inputs(),
                            of(capaian.sdTribulan()));
        }
    }

    public record BudgetData(
            UUID nodeId,
            String ref,
            String kode,
            BigDecimal pagu,
            BigDecimal realisasi,
            BigDecimal persen,
            List<String> penjelasan) {}

    public record NodeData(
            UUID nodeId,
            String ref,
            String kode,
            Level level,
            BigDecimal pagu,
            BigDecimal realisasi,
            BigDecimal persen,
            MeanData capaian) {}

    /** Mean of the indicators of one node; raw and capped absent when none could be measured. */
    public record MeanData(
            BigDecimal raw, BigDecimal capped, int measured, int notApplicable, int missing, int undefined) {}

    public record TotalData(BigDecimal pagu, BigDecimal realisasi, BigDecimal persen) {}

    /** Payload of BudgetRealized: leaves and their parents as sums. */
    public record BudgetRealizedData(
            int tahun,
            int tribulan,
            List<BudgetNodeData> rows,
            BigDecimal pagu,
            BigDecimal realisasi,
            BigDecimal persen) {}

    public record BudgetNodeData(
            UUID nodeId,
            String ref,
            String kode,
            Level level,
            BigDecimal pagu,
            BigDecimal realisasi,
            BigDecimal persen) {}
}
