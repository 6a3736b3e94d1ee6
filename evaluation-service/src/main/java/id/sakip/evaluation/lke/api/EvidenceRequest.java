package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeEvidence.Attached;
import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Judgement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence for one criterion: a document the system holds, an address, or a stored file. */
@Schema(name = "LkeEvidenceRequest")
public record EvidenceRequest(
        @NotBlank @Size(max = 20) String kode,

        @Schema(description = "Document the system proposed; its name and date come from it")
        UUID eventId,

        @Schema(description = "Required unless eventId is given") @Size(min = 1, max = 300)
        String nama,

        @Size(max = 2000) @Pattern(regexp = WEB_ADDRESS) String url,
        @Schema(description = "Stored evidence") UUID evidenceId,
        LocalDate tanggal) {

    private static final String WEB_ADDRESS =
            "(https?://)?[A-Za-z0-9]([A-Za-z0-9.-]{0,250})\\.[A-Za-z]{2,24}(:[0-9]{1,5})?(/\\S*)?";

    /** Verdict about a piece of evidence. */
    public record JudgementRequest(
            @NotNull Judgement penilaian, @Size(max = 2000) String catatan) {}

    Attached toAttached() {
        return new Attached(kode, eventId, nama, url, evidenceId, tanggal);
    }
}
