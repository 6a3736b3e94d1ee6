package id.sakip.evaluation.benchmark.api;

import id.sakip.evaluation.benchmark.BenchmarkCommand;
import id.sakip.evaluation.benchmark.Tingkat;
import id.sakip.evaluation.reference.domain.Measure;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a measure came to at a level in a year. */
public record BenchmarkRequest(
        @NotNull @Min(2000) @Max(2100) Integer tahun,
        @NotNull Measure ukuran,
        @NotNull Tingkat tingkat,

        @Schema(description = "Absent = it is known that no reference value exists")
        @PositiveOrZero
        @Digits(integer = 3, fraction = 10)
        BigDecimal nilai,

        @Schema(description = "Document it was taken from, or why there is none") @NotBlank @Size(max = 500)
        String sumber,

        @Schema(description = "Required when this benchmark is already published") @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    BenchmarkCommand toCommand() {
        return new BenchmarkCommand(tahun, ukuran, tingkat, nilai, sumber, alasanKoreksi);
    }
}
