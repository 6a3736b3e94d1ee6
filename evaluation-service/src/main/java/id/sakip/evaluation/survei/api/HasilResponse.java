package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.ikm.domain.IkmResult;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.survei.ProfilKelompok;
import id.sakip.evaluation.survei.SurveiHasil;
import id.sakip.evaluation.survei.SurveiTanda;
import id.sakip.evaluation.survei.domain.SurveiStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a survey says now, computed from every answer in it; an OPD sees the numbers of respondents only until it is closed. */
public record HasilResponse(
        UUID survei,

        @Schema(description = "Until it is closed the figures still move")
        SurveiStatus status,

        long responden,

        @Schema(description = "Whether flagged answers were left out")
        boolean tanpaDitandai,

        @Schema(description = "true = weights as printed: nine elements of 4 then make 99, not 100")
        boolean bobotDibulatkan,

        SurveiTanda tanda,

        @Schema(description = "Absent for F-03, and while no service can be computed")
        Ikm ikm,

        List<Layanan> layanan,
        List<Rerata> rerata,

        @Schema(description = "Respondents by characteristic; cells of 1 to 4 are hidden")
        List<ProfilKelompok> profil) {

    @Schema(name = "HasilIkm")
    public record Ikm(
            @Schema(description = "Exact value by metode; print with two decimals")
            BigDecimal nilai,

            String mutu,
            String kinerja,
            BigDecimal nilaiSederhana,
            BigDecimal nilaiTertimbang,
            List<Unsur> unsur,
            List<Unsur> unsurTerendah) {}

    @Schema(name = "HasilUnsur")
    public record Unsur(String kode, String nama, BigDecimal nrr, BigDecimal nrrTertimbang) {}

    @Schema(name = "HasilLayanan")
    public record Layanan(
            int no,
            String nama,
            long responden,

            @Schema(description = "Users in the period before")
            Long pengguna,

            @Schema(description = "Respondents advised by Krejcie and Morgan; absent while the users are unknown")
            Long minimal,

            @Schema(description = "Questions nobody answered; with any, the service has no index")
            List<String> kurang,

            BigDecimal nilai,
            String mutu,
            List<Unsur> unsur,

            @Schema(description = "How often 1, 2, .. was answered, by code")
            List<Jawaban> jawaban) {}

    @Schema(name = "HasilJawaban")
    public record Jawaban(String kode, List<Long> jumlah) {}

    @Schema(name = "HasilRerata", description = "Mean answer over all services")
    public record Rerata(String kode, String nama, BigDecimal nilai) {}

    static HasilResponse from(SurveiHasil hasil) {
        return new HasilResponse(
                hasil.survei().id(),
                hasil.survei().status(),
                hasil.rekap().responden(),
                hasil.tanpaDitandai(),
                hasil.survei().bobotDibulatkan(),
                hasil.tanda(),
                hasil.ikm().map(HasilResponse::ikm).orElse(null),
                hasil.kecukupan().stream().map(k -> layanan(k, hasil)).toList(),
                hasil.rerata().stream()
                        .map(r -> new Rerata(
                                r.kode(),
                                r.nama(),
                                r.nilai().map(Fraction::toDecimal).orElse(null)))
                        .toList(),
                hasil.profil());
    }

    /** How many answered, and nothing of what they said: who stands at the counter must not see a figure move. */
    static HasilResponse progressOf(SurveiHasil hasil) {
        return new HasilResponse(
                hasil.survei().id(),
                hasil.survei().status(),
                hasil.rekap().responden(),
                hasil.tanpaDitandai(),
                hasil.survei().bobotDibulatkan(),
                null,
                null,
                hasil.kecukupan().stream().map(HasilResponse::progress).toList(),
                null,
                null);
    }

    private static Layanan progress(SurveiHasil.Kecukupan k) {
        return new Layanan(k.no(), k.nama(), k.responden(), k.pengguna(), k.minimal(), null, null, null, null, null);
    }

    private static Ikm ikm(IkmResult ikm) {
        return new Ikm(
                ikm.nilai().toDecimal(),
                ikm.mutu().label(),
                ikm.mutu().sebutan(),
                ikm.sederhana().toDecimal(),
                ikm.tertimbang().map(Fraction::toDecimal).orElse(null),
                unsur(ikm.unsur()),
                unsur(ikm.unsurTerendah()));
    }

    private static Layanan layanan(SurveiHasil.Kecukupan k, SurveiHasil hasil) {
        IkmResult.LayananResult result = hasil.ikm().stream()
                .flatMap(ikm -> ikm.layanan().stream())
                .filter(l -> l.no() == k.no())
                .findFirst()
                .orElse(null);
        return new Layanan(
                k.no(),
                k.nama(),
                k.responden(),
                k.pengguna(),
                k.minimal(),
                k.kurang(),
                result == null ? null : result.nilai().toDecimal(),
                result == null ? null : result.mutu().label(),
                result == null ? null : unsur(result.unsur()),
                hasil.rekap().layanan().get(k.no()).jawaban().entrySet().stream()
                        .map(e -> new Jawaban(e.getKey(), e.getValue()))
                        .toList());
    }

    private static List<Unsur> unsur(List<IkmResult.UnsurResult> unsur) {
        return unsur.stream()
                .map(u -> new Unsur(
                        u.kode(),
                        u.nama(),
                        u.nrr().toDecimal(),
                        u.nrrTertimbang().toDecimal()))
                .toList();
    }
}
