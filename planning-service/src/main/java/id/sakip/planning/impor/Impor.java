package id.sakip.planning.impor;

import id.sakip.planning.plan.domain.PlanKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An upload that was looked at: exactly what may be applied, by whom, until when, and over which version. */
@Entity
@Table(name = "impor")
class Impor {
    @Id
    private UUID token;

    private String opd;

    @Enumerated(EnumType.STRING)
    private PlanKind jenis;

    private UUID dokumenId;
    private Long dokumenVersi;
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private String isi;

    @JdbcTypeCode(SqlTypes.JSON)
    private String hasil;

    private int ditolak;
    private int berubah;
    private String dibuatOleh;
    private Instant dibuatPada;
    private Instant kedaluwarsaPada;
    private Instant diterapkanPada;

    protected Impor() {}

    /** @param dokumenVersi the version it was compared with; null for a new document */
    Impor(UUID token, String opd, PlanKind jenis, UUID dokumenId, Long dokumenVersi, String dibuatOleh, Instant now) {
        this.token = token;
        this.opd = opd;
        this.jenis = jenis;
        this.dokumenId = dokumenId;
        this.dokumenVersi = dokumenVersi;
        this.dibuatOleh = dibuatOleh;
        this.dibuatPada = now;
    }

    void content(String sha256, String isi, String hasil, int ditolak, int berubah, Instant until) {
        this.sha256 = sha256;
        this.isi = isi;
        this.hasil = hasil;
        this.ditolak = ditolak;
        this.berubah = berubah;
        this.kedaluwarsaPada = until;
    }

    void applied(Instant now) {
        diterapkanPada = now;
    }

    UUID token() {
        return token;
    }

    String opd() {
        return opd;
    }

    PlanKind jenis() {
        return jenis;
    }

    UUID dokumenId() {
        return dokumenId;
    }

    Long dokumenVersi() {
        return dokumenVersi;
    }

    String sha256() {
        return sha256;
    }

    String isi() {
        return isi;
    }

    String hasil() {
        return hasil;
    }

    int ditolak() {
        return ditolak;
    }

    int berubah() {
        return berubah;
    }

    String dibuatOleh() {
        return dibuatOleh;
    }

    Instant kedaluwarsaPada() {
        return kedaluwarsaPada;
    }

    Instant diterapkanPada() {
        return diterapkanPada;
    }
}
