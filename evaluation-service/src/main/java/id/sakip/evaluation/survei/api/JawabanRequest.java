package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.domain.LembarJawaban;
import id.sakip.evaluation.survei.domain.Profil;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers of one respondent. There is no field for a name, a number or an address, and an unknown field is refused. */
public record JawabanRequest(
        @Schema(description = "Made by the device; the same id is the same answer, however often it is sent") @NotNull
        UUID id,

        @Schema(description = "Number of the service; absent where the channel stands for one")
        Integer layanan,

        @Schema(description = "Answer 1, 2, .. by code of the question; leave out what is not answered")
        @NotNull
        @Size(max = 50)
        Map<@NotNull @Size(max = 10) String, @NotNull Integer> jawaban,

        @Valid ProfilRequest profil,

        @Schema(description = "In the respondent's own words, shown as text only") @Size(max = 1000)
        String saran) {

    @Schema(name = "JawabanProfil", description = "Every part may be left out")
    public record ProfilRequest(
            Profil.JenisKelamin jenisKelamin,
            Profil.Usia usia,
            Profil.Pendidikan pendidikan,
            Profil.Pekerjaan pekerjaan) {

        Profil toProfil() {
            return new Profil(jenisKelamin, usia, pendidikan, pekerjaan);
        }
    }

    LembarJawaban toLembar() {
        return new LembarJawaban(
                id,
                layanan,
                jawaban,
                profil == null ? Profil.EMPTY : profil.toProfil(),
                saran == null || saran.isBlank() ? null : saran.strip());
    }
}
