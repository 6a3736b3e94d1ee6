package id.sakip.evaluation.ikm.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.Band;
import id.sakip.kit.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A printed distribution, recomputed.
 *
 * @param rerata mean of the scores that count; empty while an element has none
 * @param rerataTercetak mean of the printed scores, by which the printed mean is judged; empty where one is not printed
 */
public record DistribusiResult(
        List<Unsur> unsur, Optional<Fraction> rerata, Optional<Fraction> rerataTercetak, List<Finding> findings) {

    /** What the score of an element rests on. */
    public enum Dasar {
        /** Its distribution. */
        DISTRIBUSI,
        /** The printed score alone: the distribution is missing or refused. */
        TERCETAK
    }

    /** The score of an element that counts, on the 25 to 100 scale. */
    public record Skor(Fraction nilai, Dasar dasar, Band mutu) {}

    /** One element. @param skor empty when nothing usable is printed about it */
    public record Unsur(String kode, String nama, Optional<Skor> skor) {}

    public DistribusiResult {
        unsur = List.copyOf(unsur);
        findings = List.copyOf(findings);
    }

    /** Whether it can be published once a person says why the findings are accepted: every element has a score. */
    public boolean isUsable() {
        return rerata.isPresent();
    }
}
