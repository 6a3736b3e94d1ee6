package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.SkmPublicationService.Terbitan;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Publishes the IKM of a closed survey. */
public record TerbitkanSkmRequest(
        @Schema(description = "Date of publication; absent = not stated")
        LocalDate tanggal,

        @Schema(description = "true = leave flagged answers out; the publication says so")
        Boolean tanpaDitandai,

        @Schema(description = "true = accept that services without enough answers have no index")
        Boolean tanpaLayananKosong,

        @Schema(description = "Required when the IKM of this year is already published") @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    Terbitan toTerbitan() {
        return new Terbitan(
                tanggal, Boolean.TRUE.equals(tanpaDitandai), Boolean.TRUE.equals(tanpaLayananKosong), alasanKoreksi);
    }
}
