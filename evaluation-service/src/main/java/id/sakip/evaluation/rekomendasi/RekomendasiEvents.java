package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.rekomendasi.domain.Claim;
import id.sakip.evaluation.rekomendasi.domain.SyaratSelesai;
import id.sakip.kit.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Payloads of the recommendation events; their schemas lie in {@code events/}. */
final class RekomendasiEvents {

    private RekomendasiEvents() {}

    record RecommendationIssued(
            int tahun,
            UUID lheId,
            UUID rekomendasiId,
            int no,
            String teks,
            List<String> kriteria,
            SyaratSelesai syarat) {

        static RecommendationIssued from(Rekomendasi r) {
            return new RecommendationIssued(
                    r.tahun(),
                    r.lheId(),
                    r.id(),
                    r.no(),
                    r.teks(),
                    r.kriteria(),
                    r.syarat().orElse(null));
        }
    }

    record FollowUpRecorded(
            int tahun,
            UUID rekomendasiId,
            int no,
            List<String> actions,
            List<String> hasil,
            String waktu,
            LocalDate dueDate,
            String penanggungJawab,
            String claimedStatus,
            String status,
            LocalDate asOf,
            List<Evidence> evidence,
            List<Finding> findings) {

        static FollowUpRecorded from(Rekomendasi r, TindakLanjut t) {
            TindakLanjutReport report = t.report();
            return new FollowUpRecorded(
                    r.tahun(),
                    r.id(),
                    r.no(),
                    report.actions(),
                    report.hasil(),
                    report.waktu(),
                    report.dueDate(),
                    report.penanggungJawab(),
                    report.claimedStatus().name(),
                    t.status().name(),
                    report.asOf(),
                    report.evidence().stream()
                            .map(e -> new Evidence(e.nama(), e.url(), e.evidenceId(), e.tanggal()))
                            .toList(),
                    TindakLanjutFindings.of(r, report, report.asOf()));
        }
    }

    /** What data say about a recommendation nobody reported on, or whose report does not claim it yet. */
    static FollowUpRecorded fulfilled(Rekomendasi r) {
        Fulfilment fulfilment = r.fulfilment().orElseThrow();
        LocalDate asOf = fulfilment.tanggal();
        TindakLanjutReport report = r.tindakLanjut().map(TindakLanjut::report).orElse(null);
        List<Evidence> evidence = new ArrayList<>();
        if (report != null) {
            report.evidence().forEach(e -> evidence.add(new Evidence(e.nama(), e.url(), e.evidenceId(), e.tanggal())));
        }
        evidence.add(new Evidence(fulfilment.label(), null, null, asOf));
        return new FollowUpRecorded(
                r.tahun(),
                r.id(),
                r.no(),
                report == null ? List.of() : report.actions(),
                report == null ? List.of() : report.hasil(),
                report == null ? null : report.waktu(),
                report == null ? r.syarat().map(SyaratSelesai::batas).orElse(null) : report.dueDate(),
                report == null ? null : report.penanggungJawab(),
                (report == null ? Claim.BELUM : report.claimedStatus()).name(),
                r.assess(asOf).status().name(),
                asOf,
                evidence,
                List.of());
    }

    record Evidence(String nama, String url, UUID evidenceId, LocalDate tanggal) {}
}
