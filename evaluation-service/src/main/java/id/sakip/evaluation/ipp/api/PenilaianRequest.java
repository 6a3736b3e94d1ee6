package id.sakip.evaluation.ipp.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Publishes what the forms make. */
public record PenilaianRequest(
        @Schema(description = "Closed F-03 survey; absent where the instrument does without")
        UUID surveiF03,

        @Schema(description = "Date of publication; absent = not stated")
        LocalDate tanggal,

        @Schema(description = "Required when the IPP of this year is already published") @Size(min = 5, max = 1000)
        String alasanKoreksi) {}
