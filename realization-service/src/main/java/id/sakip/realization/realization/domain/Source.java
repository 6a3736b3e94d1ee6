package id.sakip.realization.realization.domain;

import id.sakip.realization.score.domain.ScoreFacts;
import java.util.UUID;

/**
 * Where a realization comes from.
 *
 * @param type MANUAL, AKIP, IKM or IPP
 * @param eventId event that brought a score; null when entered
 * @param note for whoever reads it; null when entered
 */
public record Source(String type, UUID eventId, String note) {
    static final Source MANUAL = new Source("MANUAL", null, null);

    static Source of(ScoreFacts score) {
        String letter = score.predikat() == null ? "" : " (" + score.predikat() + ")";
        return new Source(
                score.ukuran().name(),
                score.eventId(),
                "Nilai " + score.ukuran() + " " + score.nilai().toPlainString().replace('.', ',') + letter
                        + ", terisi dari hasil evaluasi");
    }
}
