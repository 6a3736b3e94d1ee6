package id.sakip.evaluation.index.api;

import id.sakip.evaluation.index.domain.IndeksCalculator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The components of an index of one OPD and year. */
public record IndeksNilaiRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Nilai> komponen,

        @Schema(description = "Date of publication; absent = not stated")
        LocalDate tanggal,

        @Schema(description = "Required when the index of this year is already published") @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    @Schema(name = "IndeksNilaiKomponenRequest")
    public record Nilai(
            @NotBlank @Size(max = 20) String kode,
            @NotNull @Digits(integer = 4, fraction = 10) BigDecimal nilai) {}

    List<IndeksCalculator.Nilai> toNilai() {
        return komponen.stream()
                .map(k -> new IndeksCalculator.Nilai(k.kode(), k.nilai()))
                .toList();
    }
}
