package id.sakip.evaluation.evidence.api;

import id.sakip.evaluation.evidence.ExistingEvidenceService;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence the system already holds; whether it proves anything is for a person to judge. */
public record ExistingEvidenceResponse(
        @Schema(examples = "PERJANJIAN_KINERJA") String kind,
        String label,
        LocalDate tanggal,
        @Schema(description = "Event that says so") UUID eventId) {

    static ExistingEvidenceResponse from(ExistingEvidenceService.Proposal p) {
        return new ExistingEvidenceResponse(p.kind(), p.label(), p.tanggal(), p.eventId());
    }
}
