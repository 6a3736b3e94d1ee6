package id.sakip.evaluation.rekomendasi.api;

import id.sakip.evaluation.rekomendasi.TindakLanjutEvidence;
import id.sakip.evaluation.rekomendasi.TindakLanjutReport;
import id.sakip.evaluation.rekomendasi.domain.Claim;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an OPD reports about following up one recommendation. There is no status to fill in: it is derived. */
public record TindakLanjutRequest(
        @Size(max = 100) List<@NotBlank @Size(max = 4000) String> actions,
        @Size(max = 100) List<@NotBlank @Size(max = 4000) String> hasil,

        @Schema(description = "Time as worded in the matrix", examples = "Sampai Agustus 2023")
        @Size(min = 1, max = 200)
        String waktu,

        @Schema(description = "Last day of that time") LocalDate dueDate,
        @Size(min = 1, max = 300) String penanggungJawab,

        @Schema(description = "What the OPD claims; accepted as SELESAI only with evidence and in time") @NotNull
        Claim claimedStatus,

        @Size(max = 100) List<@NotNull @Valid Evidence> evidence,

        @Schema(description = "Date the report speaks for; absent = today")
        LocalDate asOf) {

    private static final String WEB_ADDRESS =
            "(https?://)?[A-Za-z0-9]([A-Za-z0-9.-]{0,250})\\.[A-Za-z]{2,24}(:[0-9]{1,5})?(/\\S*)?";

    @Schema(name = "TindakLanjutRequestEvidence", description = "An address, or the id of stored evidence")
    public record Evidence(
            @NotBlank @Size(max = 300) String nama,
            @Size(max = 2000) @Pattern(regexp = WEB_ADDRESS) String url,
            UUID evidenceId,

            @Schema(description = "Date of the evidence; one dated after asOf does not count")
            LocalDate tanggal) {}

    TindakLanjutReport toReport() {
        return new TindakLanjutReport(
                listOf(actions),
                listOf(hasil),
                waktu,
                dueDate,
                penanggungJawab,
                claimedStatus,
                listOf(evidence).stream()
                        .map(e -> new TindakLanjutEvidence(e.nama(), e.url(), e.evidenceId(), e.tanggal()))
                        .toList(),
                asOf);
    }

    private static <T> List<T> listOf(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
