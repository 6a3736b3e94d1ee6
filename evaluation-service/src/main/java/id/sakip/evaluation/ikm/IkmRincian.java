package id.sakip.evaluation.ikm;

import id.sakip.kit.finding.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published beside the index: the survey it comes from, or what was found wrong in the document it comes from. */
public record IkmRincian(Survei survei, List<Unsur> unsur, Distribusi distribusi, List<Finding> findings) {

    static IkmRincian of(Distribusi distribusi, List<Finding> findings) {
        return new IkmRincian(null, null, distribusi, findings);
    }

    /**
     * The survey.
     *
     * @param ditandai flagged answers; tanpaDitandai says whether they were left out
     */
    @Schema(name = "IkmRincianSurvei")
    public record Survei(
            UUID id,
            LocalDate mulai,
            LocalDate selesai,
            long responden,
            long ditandai,
            boolean tanpaDitandai,
            List<Profil> profil,
            List<Sampel> sampel,
            List<Rtl> rtl) {}

    /**
     * The table of an old report as it prints it.
     *
     * @param sumber document and place of the table
     * @param alasanTemuan why its findings were accepted
     */
    @Schema(name = "IkmRincianDistribusi")
    public record Distribusi(
            String sumber, List<Baris> unsur, BigDecimal rerata, String predikat, String alasanTemuan) {}

    /** One printed row. @param teks the shares as they are spelled, where somebody copied that */
    @Schema(name = "IkmRincianBaris")
    public record Baris(String kode, List<BigDecimal> persen, List<String> teks, BigDecimal skor, String predikat) {}

    /** One element of the unit. */
    @Schema(name = "IkmRincianUnsur")
    public record Unsur(String kode, String nama, BigDecimal nrr, BigDecimal nrrTertimbang) {}

    /** Respondents by one characteristic. */
    @Schema(name = "IkmRincianProfil")
    public record Profil(String dimensi, List<Sel> sel) {}

    /** @param jumlah absent where the cell is hidden because it is small */
    @Schema(name = "IkmRincianSel")
    public record Sel(String label, Long jumlah) {}

    /** @param minimal advised respondents, absent while the users of the service are unknown */
    @Schema(name = "IkmRincianSampel")
    public record Sampel(int layanan, Long pengguna, Long minimal, long responden, List<String> kurang) {}

    /** What will be done about an element. */
    @Schema(name = "IkmRincianRtl")
    public record Rtl(String unsur, String rencana, String waktu, String penanggungJawab) {}
}
