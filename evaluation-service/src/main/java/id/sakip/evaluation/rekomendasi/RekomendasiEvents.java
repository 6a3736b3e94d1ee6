package id.sakip.evaluation.rekomendasi;

import id.sakip.kit.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Payloads of the recommendation events; their schemas lie in {@code events/}. */
final class RekomendasiEvents {

    private RekomendasiEvents() {}

    record RecommendationIssued(int tahun, UUID lheId, UUID rekomendasiId, int no, String teks, List<String> kriteria) {

        static RecommendationIssued from(Rekomendasi r) {
            return new RecommendationIssued(r.tahun(), r.lheId(), r.id(), r.no(), r.teks(), r.kriteria());
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
                    TindakLanjutFindings.of(r.no(), report, report.asOf()));
        }
    }

    record Evidence(String nama, String url, UUID evidenceId, LocalDate tanggal) {}
}
