package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeEvidenceService.Proposal;
import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Judgement;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document the system holds that may prove a criterion. */
@Schema(name = "SaranBukti")
public record ProposalResponse(
        String kode,
        String jenis,
        String nama,
        LocalDate tanggal,

        @Schema(description = "Event that says so; attach it by this")
        UUID eventId,

        @Schema(description = "What the system would say; a person judges")
        Judgement saran,

        @Schema(description = "Whether it came in time; absent when no deadline is known")
        Boolean tepatWaktu,

        @Schema(description = "The deadline it was held against")
        LocalDate tenggat,

        @Schema(description = "Whether it is attached already")
        boolean terlampir) {

    static ProposalResponse from(Proposal p) {
        return new ProposalResponse(
                p.kode(),
                p.document().kind(),
                p.document().label(),
                p.document().tanggal(),
                p.document().eventId(),
                p.suggestion().judgement(),
                p.suggestion().onTime(),
                p.suggestion().dueDate(),
                p.attached());
    }
}
