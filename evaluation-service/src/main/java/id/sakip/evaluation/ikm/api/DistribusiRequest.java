package id.sakip.evaluation.ikm.api;

import id.sakip.evaluation.ikm.DistribusiService.Laporan;
import id.sakip.evaluation.ikm.domain.Distribusi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of an old report, as printed: wrong figures too, they come back as findings. */
public record DistribusiRequest(
        @Schema(description = "Survey instrument; absent = the one in force", examples = "ikm-14-unsur")
        @Size(min = 1, max = 60)
        String instrumen,

        @Schema(description = "Scale; absent = the one of the instrument", examples = "ikm-25-2004")
        @Size(min = 1, max = 60)
        String skala,

        @NotEmpty @Size(max = 30) List<@NotNull @Valid Baris> unsur,

        @Schema(description = "Printed mean of the elements")
        @DecimalMin("25")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 10)
        BigDecimal rerata,

        @Schema(description = "Printed grade of the mean in words") @Size(max = 60)
        String predikat,

        @Schema(description = "What was surveyed; absent = Seluruh layanan") @Size(min = 1, max = 200)
        String layanan,

        @Min(1) @Max(10_000_000) Long responden,

        @Schema(description = "Date of publication; absent when the report does not say")
        LocalDate tanggal,

        @Schema(description = "Document and place of the table", examples = "LKj Kecamatan Pakusari 2020, Tabel SKM")
        @NotBlank
        @Size(min = 5, max = 300)
        String sumber,

        @Schema(description = "Why the findings are accepted; required to publish with any") @Size(min = 5, max = 1000)
        String alasanTemuan,

        @Schema(description = "Required when the IKM of this year is already published") @Size(min = 5, max = 1000)
        String alasanKoreksi) {

    private static final String EVERYTHING = "Seluruh layanan";

    @Schema(name = "DistribusiBaris")
    public record Baris(
            @NotBlank @Size(max = 10) String kode,

            @Schema(description = "Percent who answered 1, 2, 3 and 4, as printed; absent where not printed")
            @Size(min = 4, max = 4)
            List<@NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 10) BigDecimal> persen,

            @Schema(
                    description =
                            "The same four as they are spelled, to find what had to be guessed; absent if not copied")
            @Size(min = 4, max = 4)
            List<@NotNull @Size(max = 20) String> teks,

            @Schema(description = "Printed score, 25 to 100")
            @DecimalMin("25")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 10)
            BigDecimal skor,

            @Schema(description = "Printed grade in words") @Size(max = 60)
            String predikat) {}

    Laporan toLaporan() {
        List<Distribusi.Baris> rows = unsur.stream()
                .map(b -> new Distribusi.Baris(b.kode(), b.persen(), b.teks(), b.skor(), b.predikat()))
                .toList();
        return new Laporan(
                instrumen,
                skala,
                new Distribusi(rows, rerata, predikat),
                layanan == null || layanan.isBlank() ? EVERYTHING : layanan,
                responden,
                tanggal,
                sumber,
                alasanTemuan,
                alasanKoreksi);
    }
}
