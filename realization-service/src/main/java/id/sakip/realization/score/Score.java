package id.sakip.realization.score;

import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.score.domain.ScoreFacts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/** The latest published score of one OPD, year and measure: a read copy of evaluation. */
@Entity
class Score {
    @Id
    private UUID id;

    private String opd;
    private int tahun;

    @Enumerated(EnumType.STRING)
    private MeasuredBy ukuran;

    private BigDecimal nilai;
    private String predikat;
    private UUID eventId;
    private long sequence;

    protected Score() {}

    Score(String opd, int tahun, MeasuredBy ukuran) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.ukuran = ukuran;
    }

    void replace(BigDecimal newNilai, String newPredikat, UUID newEventId, long newSequence) {
        if (newSequence > sequence) {
            nilai = newNilai;
            predikat = newPredikat;
            eventId = newEventId;
            sequence = newSequence;
        }
    }

    ScoreFacts facts() {
        return new ScoreFacts(ukuran, nilai, predikat, eventId);
    }
}
