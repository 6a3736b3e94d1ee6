package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.AkipRekomendasi;
import id.sakip.evaluation.rekomendasi.Syarat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation as the evaluator enters it. */
@Schema(name = "AkipRequestRekomendasi")
public record RekomendasiRequest(
        @NotNull @Positive Integer no,
        @NotBlank @Size(max = 4000) String teks,

        @Schema(description = "Codes of the kriteria it rests on") @Size(max = 80)
        List<@NotBlank @Size(max = 20) String> kriteria,

        @Valid SyaratRequest syarat) {

    /** What closes it by itself once the system holds such a document. */
    @Schema(name = "SyaratSelesaiRequest")
    public record SyaratRequest(
            @Schema(description = "Kind of document, see /v1/referensi/bukti", examples = "LKJIP")
            @NotBlank
            @Size(max = 60)
            String jenis,

            @Schema(description = "Year the document speaks for") @NotNull @Min(2000) @Max(2100)
            Integer tahun,

            @Min(1) @Max(4) Integer tribulan,

            @Schema(description = "Last day; absent = any day")
            LocalDate batas,

            @Schema(description = "Whether a document later than batas does not count; absent = false")
            Boolean wajibTepatWaktu,

            @Schema(description = "Words the document (Renja, Renstra) must contain") @Size(min = 3, max = 300)
            String memuat) {

        Syarat toSyarat() {
            return new Syarat(jenis, tahun, tribulan, batas, Boolean.TRUE.equals(wajibTepatWaktu), memuat);
        }
    }

    public AkipRekomendasi toRekomendasi() {
        return new AkipRekomendasi(
                no,
                teks,
                kriteria == null ? List.of() : List.copyOf(kriteria),
                syarat == null ? null : syarat.toSyarat());
    }
}
