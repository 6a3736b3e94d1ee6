package id.sakip.evaluation.akip.domain;

import id.sakip.evaluation.rekomendasi.domain.TindakLanjutStatus;
import java.util.Collection;

/** Recommendations by what was done about them; an overdue one is open too. */
public record FollowUpCount(int total, int open, int overdue) {

    public static FollowUpCount of(Collection<TindakLanjutStatus> statuses) {
        return new FollowUpCount(
                statuses.size(),
                (int) statuses.stream()
                        .filter(s -> s != TindakLanjutStatus.SELESAI)
                        .count(),
                (int) statuses.stream()
                        .filter(s -> s == TindakLanjutStatus.TERLAMBAT)
                        .count());
    }
}
