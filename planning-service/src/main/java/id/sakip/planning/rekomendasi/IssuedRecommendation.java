package id.sakip.planning.rekomendasi;

import java.util.List;
import java.util.UUID;

/** What an event RecommendationIssued of evaluation says, as far as planning reads it (docs/events.md). */
public record IssuedRecommendation(
        int tahun, String lheId, UUID rekomendasiId, int no, String teks, List<String> kriteria) {
    public IssuedRecommendation {
        kriteria = kriteria == null ? List.of() : List.copyOf(kriteria);
    }
}
