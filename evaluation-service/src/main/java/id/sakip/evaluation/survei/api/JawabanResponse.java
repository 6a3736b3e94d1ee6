package id.sakip.evaluation.survei.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Receipt. It says that this answer is stored and nothing about any other. */
public record JawabanResponse(
        @Schema(description = "The id that was sent") UUID id, String pesan) {

    static JawabanResponse received(UUID id) {
        return new JawabanResponse(id, "Terima kasih. Jawaban sudah diterima.");
    }
}
