package id.sakip.evaluation.ikm.api;

import id.sakip.evaluation.ikm.IkmCommand;
import id.sakip.evaluation.ikm.domain.SurveyInput;
import id.sakip.evaluation.ikm.domain.UnitMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey of one OPD and year. */
public record IkmRequest(
        @Schema(description = "Survey instrument; absent = the one in force", examples = "skm-9-unsur")
        @Size(min = 1, max = 60)
        String instrumen,

        @Schema(description = "Scale; absent = the one of the instrument", examples = "skm-14-2017")
        @Size(min = 1, max = 60)
        String skala,

        @Schema(description = "How the unit value is made; which one is official is the policy of the kabupaten")
        @NotNull
        UnitMethod metode,

        @Schema(description = "true = weights as printed (0,11 or 0,071) instead of exactly 1/n")
        Boolean bobotDibulatkan,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid Layanan> layanan,

        @Schema(description = "Codes or names an archive gives as lowest; computed where NRR are known") @Size(max = 14)
        List<@NotBlank @Size(max = 200) String> unsurTerendah,

        @Schema(description = "Date of publication; absent when an archive does not say")
        LocalDate tanggal,

        @Schema(description = "Required when the IKM of this year is already published") @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    /** Ten million respondents: more than any kecamatan has inhabitants. */
    private static final long MOST_RESPONDENTS = 10_000_000;

    @Schema(name = "IkmRequestLayanan", description = "Either nilai or unsur, not both")
    public record Layanan(
            @NotNull @Positive Integer no,
            @NotBlank @Size(max = 200) String nama,
            @Digits(integer = 3, fraction = 10) BigDecimal nilai,
            @Min(1) @Max(MOST_RESPONDENTS) Long responden,
            @Size(max = 14) List<@NotNull @Valid Unsur> unsur) {}

    @Schema(name = "IkmRequestUnsur", description = "Either nrr or jawaban, not both")
    public record Unsur(
            @NotBlank @Size(max = 10) String kode,
            @Digits(integer = 1, fraction = 10) BigDecimal nrr,

            @Schema(description = "How many respondents answered 1, 2, 3 and 4") @Size(min = 4, max = 4)
            List<@NotNull @Min(0) @Max(MOST_RESPONDENTS) Long> jawaban) {}

    IkmCommand toCommand() {
        SurveyInput survey = new SurveyInput(
                metode,
                Boolean.TRUE.equals(bobotDibulatkan),
                layanan.stream()
                        .map(l -> new SurveyInput.Layanan(
                                l.no(),
                                l.nama(),
                                l.nilai(),
                                l.responden(),
                                listOf(l.unsur()).stream()
                                        .map(u -> new SurveyInput.Unsur(u.kode(), u.nrr(), u.jawaban()))
                                        .toList()))
                        .toList());
        return new IkmCommand(instrumen, skala, survey, listOf(unsurTerendah), tanggal, alasanKoreksi, null);
    }

    private static <T> List<T> listOf(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
