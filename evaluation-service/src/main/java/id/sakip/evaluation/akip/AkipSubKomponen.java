package id.sakip.evaluation.akip;

import id.sakip.evaluation.akip.domain.AkipScore.SubScore;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One sub-component as scored; none in mode KOMPONEN. */
@Embeddable
public record AkipSubKomponen(
        String kode, String nama, BigDecimal bobot, BigDecimal nilai, BigDecimal capaian, String huruf) {

    static AkipSubKomponen from(SubScore score) {
        return new AkipSubKomponen(
                score.kode(),
                score.nama(),
                score.bobot(),
                score.nilai().toDecimal(),
                score.capaian().toDecimal(),
                score.jawaban().huruf());
    }
}
