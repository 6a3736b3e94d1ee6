package id.sakip.evaluation.bukti.api;

import id.sakip.evaluation.bukti.BuktiService;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence the system already holds; whether it proves anything is for a person to judge. */
public record BuktiTersediaResponse(
        @Schema(examples = "PERJANJIAN_KINERJA") String kind,
        String label,
        LocalDate tanggal,
        @Schema(description = "Event that says so") UUID eventId) {

    static BuktiTersediaResponse from(BuktiService.Proposal p) {
        return new BuktiTersediaResponse(p.kind(), p.label(), p.tanggal(), p.eventId());
    }
}
