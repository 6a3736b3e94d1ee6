package id.sakip.evaluation.akip;

import id.sakip.evaluation.akip.domain.AkipScore.KomponenScore;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/** One component as scored, with the sentence of the LHE and the notes of the evaluator. */
@Embeddable
public record AkipKomponen(
        int no,
        String nama,
        BigDecimal bobot,
        BigDecimal nilai,
        BigDecimal capaian,
        String huruf,
        String uraian,
        List<String> catatan) {

    static AkipKomponen from(KomponenScore score, String uraian, List<String> catatan) {
        return new AkipKomponen(
                score.no(),
                score.nama(),
                score.bobot(),
                score.nilai().toDecimal(),
                score.capaian().toDecimal(),
                score.jawaban().huruf(),
                uraian,
                catatan);
    }
}
