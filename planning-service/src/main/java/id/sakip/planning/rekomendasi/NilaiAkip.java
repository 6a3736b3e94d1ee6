package id.sakip.planning.rekomendasi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** The AKIP score of an OPD and year; the highest version counts. */
@Entity
@Table(name = "nilai_akip")
class NilaiAkip {
    @Embeddable
    record Id(String opd, int tahun) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @EmbeddedId
    private Id id;

    private int versi;
    private BigDecimal nilai;
    private String predikat;

    protected NilaiAkip() {}

    NilaiAkip(Id id) {
        this.id = id;
    }

    void score(ScoredAkip scored) {
        if (nilai == null || scored.versi() > versi) {
            versi = scored.versi();
            nilai = scored.nilai();
            predikat = scored.predikat();
        }
    }

    BigDecimal nilai() {
        return nilai;
    }

    String predikat() {
        return predikat;
    }
}
