package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.survei.SurveiCommand;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a survey is to be held. */
public record SurveiRequest(
        @NotNull JenisSurvei jenis,
        @NotBlank @Size(max = 200) String judul,

        @Schema(description = "Instrument; absent = the one in force at the end of the year", examples = "skm-9-unsur")
        @Size(min = 1, max = 60)
        String instrumen,

        @Schema(description = "Scale; absent = the one of the instrument", examples = "skm-14-2017")
        @Size(min = 1, max = 60)
        String skala,

        @Schema(description = "How the unit value is made; absent = SIMPLE_MEAN")
        UnitMethod metode,

        @Schema(description = "true = weights as printed (0,11 or 0,071) instead of exactly 1/n")
        Boolean bobotDibulatkan,

        @Schema(description = "First day") @NotNull LocalDate mulai,
        @Schema(description = "Last day") @NotNull LocalDate selesai,

        @Schema(description = "Ids of active services of the OPD") @NotEmpty @Size(max = 200)
        Set<@NotNull UUID> layanan) {

    SurveiCommand toCommand() {
        return new SurveiCommand(
                jenis,
                judul,
                instrumen,
                skala,
                metode == null ? UnitMethod.SIMPLE_MEAN : metode,
                Boolean.TRUE.equals(bobotDibulatkan),
                mulai,
                selesai,
                Set.copyOf(layanan));
    }
}
