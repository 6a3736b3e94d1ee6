package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.akip.api.RekomendasiRequest;
import id.sakip.evaluation.lke.LkeConclusionService.Conclusion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is added to the answers when a worksheet is concluded. */
public record ConclusionRequest(
        @Schema(description = "Notes per komponen; absent = what the evaluators noted at its criteria") @Size(max = 20)
        List<@NotNull @Valid Komponen> komponen,

        @Size(max = 200) List<@NotNull @Valid RekomendasiRequest> rekomendasi,

        @Schema(description = "Why the warnings are accepted; required when there are any") @Size(min = 5, max = 4000)
        String alasanPeringatan,

        @Schema(description = "Required when an LHE is out and the worksheet was not reopened for this")
        @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    @Schema(name = "ConclusionRequestKomponen")
    public record Komponen(
            @NotNull @Positive Integer no,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 4000) String> catatan) {}

    Conclusion toConclusion() {
        Map<Integer, List<String>> notes = new LinkedHashMap<>();
        if (komponen != null) {
            komponen.forEach(k -> notes.put(k.no(), List.copyOf(k.catatan())));
        }
        return new Conclusion(
                notes,
                rekomendasi == null
                        ? List.of()
                        : rekomendasi.stream()
                                .map(RekomendasiRequest::toRekomendasi)
                                .toList(),
                alasanPeringatan,
                alasanKoreksi);
    }
}
