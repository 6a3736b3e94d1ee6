package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.IppCommand;
import id.sakip.evaluation.ipp.domain.IppCalculator.AspekNilai;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An IPP assessment of one OPD and year; the weights come from the instrument. */
public record IppRequest(
        @Schema(description = "Instrument; absent = the one in force at the end of the year", examples = "ipp-17-2017")
        @Size(min = 1, max = 60)
        String instrumen,

        @Schema(description = "Scale; absent = the one of the instrument", examples = "ipp-0-5")
        @Size(min = 1, max = 60)
        String skala,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid Aspek> aspek,

        @Schema(description = "Date of publication; absent when an archive does not say")
        LocalDate tanggal,

        @Schema(description = "Required when the IPP of this year is already published") @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    @Schema(name = "IppRequestAspek")
    public record Aspek(
            @NotNull @Positive Integer no,

            @Schema(description = "Optional check: must be the weight of the instrument, in percent")
            @Digits(integer = 3, fraction = 4)
            BigDecimal bobot,

            @Schema(description = "Mean of the indicators of the aspect, 0 to 5")
            @NotNull
            @Digits(integer = 3, fraction = 10)
            BigDecimal nilai) {}

    IppCommand toCommand() {
        return new IppCommand(
                instrumen,
                skala,
                aspek.stream()
                        .map(a -> new AspekNilai(a.no(), a.bobot(), a.nilai()))
                        .toList(),
                tanggal,
                alasanKoreksi);
    }
}
