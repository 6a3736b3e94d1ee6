package id.sakip.evaluation.index;

import id.sakip.evaluation.index.domain.IndeksDefinisi;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One dated definition of an index; a change is a new one with a later first day. */
@Entity
@Table(name = "indeks")
public class Indeks {

    @Id
    private UUID id;

    private String kode;
    private LocalDate berlakuMulai;

    @JdbcTypeCode(SqlTypes.JSON)
    private IndeksDefinisi definisi;

    private Instant recordedAt;
    private String recordedBy;

    protected Indeks() {}

    Indeks(IndeksDefinisi definisi, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.kode = definisi.kode();
        this.berlakuMulai = definisi.berlakuMulai();
        this.definisi = definisi;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public IndeksDefinisi definisi() {
        return definisi;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
