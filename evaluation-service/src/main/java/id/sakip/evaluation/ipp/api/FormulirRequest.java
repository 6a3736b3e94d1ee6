package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.FormulirIsian;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** F-01 and F-02, by indicator; what is left out is not filled in yet. */
public final class FormulirRequest {

    private FormulirRequest() {}

    /** Data of the unit. */
    @Schema(name = "F01Request")
    public record F01(
            @Schema(description = "Instrument; absent = the one in force at the end of the year")
            @Size(min = 1, max = 60)
            String instrumen,

            @NotNull @Size(max = 200) List<@NotNull @Valid Data> isian) {

        List<FormulirIsian> toIsian() {
            return isian.stream()
                    .map(i -> new FormulirIsian(i.indikator(), null, i.uraian(), i.tautan()))
                    .toList();
        }
    }

    @Schema(name = "F01Isian")
    public record Data(
            @NotBlank @Size(max = 10) String indikator,
            @NotBlank @Size(max = 2000) String uraian,

            @Schema(description = "Where the evidence is")
            @Size(max = 500)
            @Pattern(regexp = "https?://\\S+", message = "harus berupa alamat http atau https")
            String tautan) {}

    /** Judgement of the evaluator. */
    @Schema(name = "F02Request")
    public record F02(
            @Schema(description = "Instrument; absent = the one in force at the end of the year")
            @Size(min = 1, max = 60)
            String instrumen,

            @NotNull @Size(max = 200) List<@NotNull @Valid Nilai> isian) {

        List<FormulirIsian> toIsian() {
            return isian.stream()
                    .map(i -> new FormulirIsian(i.indikator(), i.nilai(), i.catatan(), null))
                    .toList();
        }
    }

    @Schema(name = "F02Isian")
    public record Nilai(
            @NotBlank @Size(max = 10) String indikator,
            @NotNull @Min(0) @Max(5) Integer nilai,
            @Size(max = 2000) String catatan) {}
}
