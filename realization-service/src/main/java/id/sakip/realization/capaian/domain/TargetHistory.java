package id.sakip.realization.capaian.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Riwayat target (target history), rule TGT-01: every target an indicator was given for one year, by document. A
 * realization is measured against the one in effect on the last day of its tribulan; the others stay visible.
 */
public record TargetHistory(List<Version> versions) {
    /**
     * @param effectiveFrom day from which it holds
     * @param rank weight of the document kind: a Perjanjian Kinerja goes before a Renja, a Renja before a Renstra
     * @param number version within the kind
     */
    public record Version(LocalDate effectiveFrom, int rank, int number, String document, Targets targets) {}

    private static final Comparator<Version> WEIGHT =
            Comparator.comparingInt(Version::rank).thenComparingInt(Version::number);

    public TargetHistory {
        versions = versions.stream().sorted(WEIGHT).toList();
    }

    /** @return the target in effect on that day; the earliest one when all of them came later */
    public Optional<Version> inEffect(LocalDate day) {
        Optional<Version> inEffect =
                versions.stream().filter(v -> !v.effectiveFrom().isAfter(day)).reduce((first, second) -> second);
        return inEffect.or(() -> versions.stream()
                .min(Comparator.comparing(Version::effectiveFrom).thenComparing(WEIGHT.reversed())));
    }

    /** @return the other targets, the weightiest last */
    public List<Version> others(LocalDate day) {
        return inEffect(day)
                .map(current -> versions.stream().filter(v -> v != current).toList())
                .orElse(List.of());
    }
}
