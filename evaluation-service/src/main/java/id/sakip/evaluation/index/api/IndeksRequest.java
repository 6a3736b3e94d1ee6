package id.sakip.evaluation.index.api;

import id.sakip.evaluation.index.domain.IndeksDefinisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weighted index of the kabupaten. */
public record IndeksRequest(
        @Schema(examples = "paten") @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}")
        String kode,

        @NotBlank @Size(max = 200) String nama,

        @Schema(description = "First day it applies") @NotNull
        LocalDate berlakuMulai,

        @Schema(description = "Legal basis") @NotBlank @Size(max = 500)
        String dasarHukum,

        @Schema(description = "Highest value of a component and of the index")
        @NotNull
        @Positive
        @Digits(integer = 4, fraction = 4)
        BigDecimal nilaiMaksimum,

        @Schema(description = "Weights sum to exactly 100") @NotEmpty @Size(max = 100)
        List<@NotNull @Valid Komponen> komponen,

        @Schema(description = "From the lowest on; absent where values have no names") @Size(max = 30)
        List<@NotNull @Valid Kategori> kategori) {

    @Schema(name = "IndeksRequestKomponen")
    public record Komponen(
            @NotBlank @Size(max = 20) String kode,
            @NotBlank @Size(max = 200) String nama,

            @Schema(description = "Percent") @NotNull @Positive @Digits(integer = 3, fraction = 6)
            BigDecimal bobot) {}

    @Schema(name = "IndeksRequestKategori")
    public record Kategori(
            @NotBlank @Size(max = 60) String label,

            @Schema(description = "Where it begins; the first at 0")
            @NotNull
            @PositiveOrZero
            @Digits(integer = 4, fraction = 2)
            BigDecimal mulai) {}

    IndeksDefinisi toDefinisi() {
        return new IndeksDefinisi(
                kode,
                nama,
                berlakuMulai,
                dasarHukum,
                nilaiMaksimum,
                komponen.stream()
                        .map(k -> new IndeksDefinisi.Komponen(k.kode(), k.nama(), k.bobot()))
                        .toList(),
                kategori == null
                        ? List.of()
                        : kategori.stream()
                                .map(k -> new IndeksDefinisi.Kategori(k.label(), k.mulai()))
                                .toList());
    }
}
