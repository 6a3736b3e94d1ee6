package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.domain.JenisKanal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way into a survey. */
public record KanalRequest(
        @Schema(description = "LINK, QR or KIOSK; paper needs no channel") @NotNull
        JenisKanal jenis,

        @Schema(description = "Number of the service it stands for; absent = the respondent chooses") @Positive
        Integer layanan,

        @Schema(description = "Where it hangs", examples = "Loket 2") @Size(max = 200)
        String keterangan) {}
