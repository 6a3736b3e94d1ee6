package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.Lke;
import id.sakip.evaluation.lke.LkeSheet;
import id.sakip.evaluation.lke.LkeStatus;
import id.sakip.evaluation.lke.LkeView;
import id.sakip.evaluation.lke.SheetKind;
import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.kit.finding.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The worksheet as its reader may see it: what he may not see is absent. */
public record LkeResponse(
        UUID id,
        String opd,
        int tahun,
        String template,
        ScoringMode mode,
        LkeStatus status,
        String penilai,
        String penilaiKedua,

        @Schema(description = "Evaluation it was last concluded to")
        UUID akipId,

        @Schema(description = "Why it was opened again") String alasanBuka,

        @Schema(description = "Why warnings were accepted at the conclusion")
        String alasanPeringatan,

        @Schema(description = "When it is open to whom; days inclusive")
        Window jadwal,

        @Schema(description = "Sheets the reader may see") List<Sheet> lembar,

        @Schema(description = "Answers with their texts, by the name a kriteria points at with gradasi")
        List<LkeRow.Gradasi> gradasi,

        List<LkeRow> kriteria,

        @Schema(description = "Recommendations of earlier years that are not done")
        List<Open> rekomendasiTerbuka,

        @Schema(description = "What makes the answers implausible; warnings, by rule id")
        List<Finding> temuan,

        @Schema(description = "Version of the worksheet, for If-Match of conclude and reopen")
        long version) {

    @Schema(name = "LkeJadwalRingkas")
    public record Window(
            LocalDate usulanBuka, LocalDate usulanTutup, LocalDate penilaianBuka, LocalDate penilaianTutup) {}

    @Schema(name = "LkeLembar")
    public record Sheet(
            SheetKind lembar,
            Instant selesaiAt,
            String selesaiBy,
            @Schema(description = "Why it came back") String alasanKembali,

            @Schema(description = "For If-Match when saving")
            long version) {

        static Sheet from(LkeSheet s) {
            return new Sheet(s.jenis(), s.selesaiAt(), s.selesaiBy(), s.alasanKembali(), s.version());
        }
    }

    @Schema(name = "RekomendasiTerbuka")
    public record Open(int tahun, int no, String teks, List<String> kriteria, String status) {}

    static LkeResponse from(LkeView view) {
        Lke lke = view.worksheet().lke();
        boolean evaluation = view.visible().contains(SheetKind.MODERASI);
        var jadwal = view.worksheet().schedule().jadwal();
        return new LkeResponse(
                lke.id(),
                lke.opd(),
                lke.tahun(),
                lke.template(),
                lke.mode(),
                lke.status(),
                lke.assignment().penilai(),
                lke.assignment().penilaiKedua(),
                lke.akipId(),
                evaluation ? lke.alasanBuka() : null,
                evaluation ? lke.alasanPeringatan() : null,
                new Window(jadwal.usulanBuka(), jadwal.usulanTutup(), jadwal.penilaianBuka(), jadwal.penilaianTutup()),
                view.visible().stream()
                        .map(kind -> Sheet.from(view.worksheet().sheet(kind)))
                        .toList(),
                LkeRow.gradasi(view),
                LkeRow.rows(view),
                view.openBefore().stream()
                        .map(r -> new Open(
                                r.tahun(),
                                r.no(),
                                r.teks(),
                                r.kriteria(),
                                r.assess(view.worksheet().today()).status().name()))
                        .toList(),
                view.findings(),
                lke.version());
    }
}
