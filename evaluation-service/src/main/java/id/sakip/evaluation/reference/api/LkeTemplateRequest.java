package id.sakip.evaluation.reference.api;

import id.sakip.evaluation.reference.domain.AnswerScale;
import id.sakip.evaluation.reference.domain.CriterionScale;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.Aspek;
import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.evaluation.reference.domain.Validity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An LKE template as somebody adds it; answers and scales are those of the template it is a variant of. */
public record LkeTemplateRequest(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{2,59}")
        String id,

        @NotBlank @Size(max = 300) String nama,

        @Schema(description = "Template whose answers, scales and predikat it shares", examples = "permenpanrb-88-2021")
        @NotBlank
        @Size(max = 60)
        String varianDari,

        @NotNull LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        @NotBlank @Size(max = 500) String dasarHukum,
        @NotNull Boolean verified,

        @Schema(description = "What is not yet compared with the regulation; required while verified is false")
        @Size(max = 2000)
        String catatan,

        @NotEmpty @Size(max = 4) Set<@NotNull ScoringMode> modes,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Komponen> komponen) {

    @Schema(name = "LkeTemplateRequestKomponen")
    public record Komponen(
            @NotNull @Positive Integer no,
            @NotBlank @Size(max = 200) String nama,
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal bobot,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid SubKomponen> subKomponen) {}

    @Schema(name = "LkeTemplateRequestSubKomponen")
    public record SubKomponen(
            @NotBlank @Size(max = 20) String kode,
            @NotBlank @Size(max = 1000) String nama,
            @NotNull Aspek aspek,
            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal bobot,

            @Schema(description = "Answers of mode YT_AE", examples = "YT") @Size(min = 1, max = 20)
            String skala,

            @NotEmpty @Size(max = 100) List<@NotNull @Valid Kriteria> kriteria) {}

    @Schema(name = "LkeTemplateRequestKriteria")
    public record Kriteria(
            @NotBlank @Size(max = 20) String kode,
            @NotBlank @Size(max = 2000) String teks,
            @Size(min = 1, max = 20) String skala,

            @Schema(description = "Kinds of documents one of which proves it", examples = "RENSTRA") @Size(max = 20)
            List<@NotBlank @Size(max = 60) String> bukti) {}

    /** @throws IllegalArgumentException with a sentence saying what does not add up */
    LkeTemplate toTemplate(LkeTemplate base) {
        AnswerScale answers = base.answerScale();
        List<CriterionScale> scales = base.skalaKriteria();
        return new LkeTemplate(
                id,
                nama,
                new Validity(berlakuMulai, berlakuSampai, dasarHukum, verified, catatan),
                verified,
                base.skalaPredikat(),
                modes,
                answers,
                scales,
                komponen.stream().map(LkeTemplateRequest::komponen).toList());
    }

    private static LkeTemplate.Komponen komponen(Komponen k) {
        return new LkeTemplate.Komponen(
                k.no(),
                k.nama(),
                k.bobot(),
                k.subKomponen().stream().map(LkeTemplateRequest::sub).toList());
    }

    private static LkeTemplate.SubKomponen sub(SubKomponen s) {
        return new LkeTemplate.SubKomponen(
                s.kode(),
                s.nama(),
                s.aspek(),
                s.bobot(),
                s.skala(),
                s.kriteria().stream()
                        .map(k -> new LkeTemplate.Kriteria(k.kode(), k.teks(), k.skala(), k.bukti()))
                        .toList());
    }
}
