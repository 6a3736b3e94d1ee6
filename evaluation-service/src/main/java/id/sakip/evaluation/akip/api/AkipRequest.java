package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.AkipCommand;
import id.sakip.evaluation.akip.AkipJawaban;
import id.sakip.evaluation.reference.domain.ScoringMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation as the evaluator enters it. */
public record AkipRequest(
        @Schema(
                description = "LKE template; absent = the one in force at the end of the year",
                examples = "permenpanrb-88-2021")
        @Size(min = 1, max = 60)
        String template,

        @Schema(description = "Predikat scale; absent = the one of the template", examples = "akip-88-2021")
        @Size(min = 1, max = 60)
        String skalaPredikat,

        @NotNull ScoringMode mode,

        @Schema(description = "Notes per komponen and, in mode KOMPONEN, its value") @Size(max = 20)
        List<@NotNull @Valid Komponen> komponen,

        @Schema(description = "Answers per sub-komponen (mode SUB) or kriteria (other modes)") @Size(max = 500)
        List<@NotNull @Valid Jawaban> jawaban,

        @Size(max = 200) List<@NotNull @Valid RekomendasiRequest> rekomendasi,

        @Schema(description = "Required when an LHE of this year is already issued") @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    @Schema(name = "AkipRequestKomponen")
    public record Komponen(
            @NotNull @Positive Integer no,

            @Schema(description = "Optional check: must be the weight of the template")
            @Digits(integer = 3, fraction = 4)
            BigDecimal bobot,

            @Digits(integer = 3, fraction = 10) BigDecimal nilai,
            @Size(max = 100) List<@NotBlank @Size(max = 4000) String> catatan) {}

    @Schema(name = "AkipRequestJawaban")
    public record Jawaban(
            @NotBlank @Size(max = 20) String kode,

            @Schema(description = "AA to E; in mode YT_AE Y, T or the letter of the scale") @NotBlank @Size(max = 4)
            String jawaban,

            @Size(max = 4000) String catatan) {}

    AkipCommand toCommand() {
        return new AkipCommand(
                template,
                skalaPredikat,
                mode,
                listOf(komponen).stream()
                        .map(k -> new AkipCommand.Komponen(k.no(), k.bobot(), k.nilai(), listOf(k.catatan())))
                        .toList(),
                listOf(jawaban).stream()
                        .map(j -> new AkipJawaban(j.kode(), j.jawaban(), j.catatan(), null))
                        .toList(),
                listOf(rekomendasi).stream()
                        .map(RekomendasiRequest::toRekomendasi)
                        .toList(),
                alasanKoreksi);
    }

    private static <T> List<T> listOf(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
