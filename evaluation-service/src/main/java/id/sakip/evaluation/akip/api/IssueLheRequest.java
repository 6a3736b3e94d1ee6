package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.LheKomponen;
import id.sakip.evaluation.akip.LheService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter that makes a score official. */
public record IssueLheRequest(
        @Schema(examples = "X.700/322/415.15/2022") @NotBlank @Size(max = 100)
        String nomor,

        @NotNull LocalDate tanggal,

        @Schema(examples = "Inspektur Kabupaten Jombang") @NotBlank @Size(max = 200)
        String penerbit,

        @NotBlank @Size(max = 500) String perihal,

        @Size(min = 1, max = 100) String tempat,
        @Valid Penandatangan penandatangan,

        @Schema(description = "Who gets a copy") @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> tembusan,

        @Schema(description = "What the letter says per komponen; absent = composed from the score") @Size(max = 20)
        List<@NotNull @Valid Komponen> komponen) {

    @Schema(name = "IssueLheRequestKomponen")
    public record Komponen(
            @NotNull @Positive Integer no,
            @NotBlank @Size(max = 4000) String uraian,
            @Size(max = 100) List<@NotBlank @Size(max = 4000) String> catatan) {

        LheKomponen toLheKomponen() {
            return new LheKomponen(no, uraian, catatan == null ? List.of() : List.copyOf(catatan));
        }
    }

    @Schema(name = "LhePenandatangan")
    public record Penandatangan(
            @NotBlank @Size(max = 200) String nama,
            @Size(min = 1, max = 100) String pangkat,
            @Size(min = 1, max = 30) String nip) {}

    LheService.Letter toLetter() {
        return new LheService.Letter(
                nomor,
                tanggal,
                penerbit,
                perihal,
                tempat,
                penandatangan == null
                        ? null
                        : new LheService.Signature(penandatangan.nama(), penandatangan.pangkat(), penandatangan.nip()),
                tembusan == null ? List.of() : List.copyOf(tembusan),
                komponen == null
                        ? List.of()
                        : komponen.stream().map(Komponen::toLheKomponen).toList());
    }
}
