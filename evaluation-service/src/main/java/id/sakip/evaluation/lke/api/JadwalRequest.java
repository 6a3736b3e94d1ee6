package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.Jadwal;
import id.sakip.evaluation.reference.domain.ScoringMode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the LKE of a year is open to whom; days are inclusive, in the zone of the OPD. */
public record JadwalRequest(
        @Schema(description = "LKE template; absent = the one in force at the end of the year") @Size(min = 1, max = 60)
        String template,

        @NotNull ScoringMode mode,
        @NotNull LocalDate usulanBuka,
        @NotNull LocalDate usulanTutup,
        @NotNull LocalDate penilaianBuka,
        @NotNull LocalDate penilaianTutup) {

    Jadwal toJadwal() {
        return new Jadwal(template, mode, usulanBuka, usulanTutup, penilaianBuka, penilaianTutup);
    }
}
