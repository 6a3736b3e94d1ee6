package id.sakip.planning.rekomendasi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A recommendation as evaluation issued it; a correction of the LHE replaces its words, never its id. */
@Entity
@Table(name = "rekomendasi")
class Rekomendasi {
    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private String lheId;
    private int no;
    private String teks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kriteria;

    protected Rekomendasi() {}

    Rekomendasi(UUID id, String opd) {
        this.id = id;
        this.opd = opd;
    }

    void say(IssuedRecommendation issued) {
        tahun = issued.tahun();
        lheId = issued.lheId();
        no = issued.no();
        teks = issued.teks();
        kriteria = issued.kriteria();
    }

    UUID id() {
        return id;
    }

    String opd() {
        return opd;
    }

    int tahun() {
        return tahun;
    }

    int no() {
        return no;
    }

    String teks() {
        return teks;
    }

    List<String> kriteria() {
        return kriteria;
    }
}
