package id.sakip.evaluation.rekomendasi.api;

import id.sakip.evaluation.rekomendasi.Rekomendasi;
import id.sakip.evaluation.rekomendasi.TindakLanjut;
import id.sakip.evaluation.rekomendasi.TindakLanjutFindings;
import id.sakip.evaluation.rekomendasi.TindakLanjutReport;
import id.sakip.evaluation.rekomendasi.domain.Claim;
import id.sakip.evaluation.rekomendasi.domain.SyaratSelesai;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutStatus;
import id.sakip.kit.finding.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the follow-up matrix (TLHE). */
public record RekomendasiResponse(
        UUID id,
        String opd,
        int tahun,
        int no,
        String teks,
        List<String> kriteria,
        UUID lheId,
        @Schema(description = "Derived at statusPerTanggal") TindakLanjutStatus status,

        @Schema(description = "The day the status speaks for: asOf of the query, else today")
        LocalDate statusPerTanggal,

        @Schema(description = "What closes it by itself; absent when only a follow-up with evidence does")
        SyaratSelesai syarat,

        @Schema(description = "The document that fulfilled the condition; absent while none has")
        Terpenuhi terpenuhi,

        @Schema(description = "Absent while nothing has been reported")
        Report tindakLanjut) {

    @Schema(name = "SyaratTerpenuhi")
    public record Terpenuhi(String dokumen, LocalDate tanggal, boolean tepatWaktu, UUID eventId) {}

    @Schema(name = "TindakLanjut")
    public record Report(
            List<String> actions,
            List<String> hasil,
            String waktu,
            LocalDate dueDate,
            String penanggungJawab,
            Claim claimedStatus,

            @Schema(description = "Derived at asOf, when it was reported")
            TindakLanjutStatus status,

            LocalDate asOf,
            List<Evidence> evidence,
            List<Finding> findings,
            Instant recordedAt,
            String recordedBy,
            @Schema(description = "Number inside the ETag") long version) {}

    @Schema(name = "TindakLanjutEvidence")
    public record Evidence(String nama, String url, UUID evidenceId, LocalDate tanggal) {}

    static RekomendasiResponse at(LocalDate day, Rekomendasi r) {
        return new RekomendasiResponse(
                r.id(),
                r.opd(),
                r.tahun(),
                r.no(),
                r.teks(),
                r.kriteria(),
                r.lheId(),
                r.assess(day).status(),
                day,
                r.syarat().orElse(null),
                r.fulfilment()
                        .map(f -> new Terpenuhi(
                                f.label(), f.tanggal(), r.syarat().orElseThrow().isInTime(f.tanggal()), f.eventId()))
                        .orElse(null),
                r.tindakLanjut().map(t -> report(r, t)).orElse(null));
    }

    private static Report report(Rekomendasi r, TindakLanjut t) {
        TindakLanjutReport reported = t.report();
        return new Report(
                reported.actions(),
                reported.hasil(),
                reported.waktu(),
                reported.dueDate(),
                reported.penanggungJawab(),
                reported.claimedStatus(),
                t.status(),
                reported.asOf(),
                reported.evidence().stream()
                        .map(e -> new Evidence(e.nama(), e.url(), e.evidenceId(), e.tanggal()))
                        .toList(),
                TindakLanjutFindings.of(r, reported, reported.asOf()),
                t.recordedAt(),
                t.recordedBy(),
                t.version());
    }
}
