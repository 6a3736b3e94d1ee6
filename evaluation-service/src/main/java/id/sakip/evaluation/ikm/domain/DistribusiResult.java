package id.sakip.evaluation.ikm.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.Band;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A printed distribution, recomputed.
 *
 * @param rerata mean of the recomputed scores; empty while an element has none
 * @param rerataTercetak mean of the printed scores, by which the printed mean is judged; empty where one is not printed
 */
public record DistribusiResult(
        List<Unsur> unsur, Optional<Fraction> rerata, Optional<Fraction> rerataTercetak, List<Finding> findings) {

    /** One element. @param skor on the 25 to 100 scale; empty where the distribution is refused */
    public record Unsur(String kode, String nama, Optional<Fraction> skor, Optional<Band> mutu) {}

    public DistribusiResult {
        unsur = List.copyOf(unsur);
        findings = List.copyOf(findings);
    }

    /** Whether it can be published once a person accepted the warnings: an element without a score is always an error. */
    public boolean isUsable() {
        return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }
}
