package id.sakip.realization.field;

import id.sakip.realization.field.domain.ReportStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A field report as it stands now. Phones write it through {@link IntakeWriter}; here a person reads and judges it. */
@Entity
@IdClass(ReportId.class)
public class FieldReport {
    @Id
    private String opd;

    @Id
    private UUID id;

    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private String formKode;

    @Column(updatable = false)
    private int formVersion;

    @Column(updatable = false)
    private String desa;

    @Column(updatable = false)
    private String officer;

    @Column(updatable = false)
    private String deviceId;

    @Column(updatable = false)
    private Instant capturedAt;

    @Column(updatable = false)
    private Instant effectiveAt;

    @Column(updatable = false)
    private Instant receivedAt;

    @Column(updatable = false)
    private long skewSeconds;

    @Column(updatable = false)
    private boolean skewFlagged;

    @Column(updatable = false)
    private int tahun;

    @Column(updatable = false)
    private int tribulan;

    @Column(updatable = false)
    private boolean late;

    @Column(updatable = false)
    private boolean assigned;

    @Column(updatable = false)
    private BigDecimal latitude;

    @Column(updatable = false)
    private BigDecimal longitude;

    @Column(updatable = false)
    private BigDecimal accuracyMetres;

    @Column(updatable = false)
    private String answers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]", updatable = false)
    private List<UUID> photos;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private String note;
    private String decidedBy;
    private Instant decidedAt;
    private long changeNo;

    protected FieldReport() {}

    void decide(ReportStatus newStatus, String newNote, String by, Instant at, long newChangeNo) {
        status = newStatus;
        note = newNote;
        decidedBy = by;
        decidedAt = at;
        changeNo = newChangeNo;
    }

    public String opd() {
        return opd;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String form() {
        return formKode;
    }

    public int formVersion() {
        return formVersion;
    }

    public String desa() {
        return desa;
    }

    public String officer() {
        return officer;
    }

    public String deviceId() {
        return deviceId;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public long skewSeconds() {
        return skewSeconds;
    }

    public boolean clockOff() {
        return skewFlagged;
    }

    public int tahun() {
        return tahun;
    }

    public int tribulan() {
        return tribulan;
    }

    public boolean late() {
        return late;
    }

    public boolean assigned() {
        return assigned;
    }

    public BigDecimal latitude() {
        return latitude;
    }

    public BigDecimal longitude() {
        return longitude;
    }

    public BigDecimal accuracyMetres() {
        return accuracyMetres;
    }

    public String answers() {
        return answers;
    }

    public List<UUID> photos() {
        return photos;
    }

    public ReportStatus status() {
        return status;
    }

    public String note() {
        return note;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** @return number of the last change, which also names this state of it */
    public long changeNo() {
        return changeNo;
    }
}
