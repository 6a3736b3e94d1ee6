package id.sakip.realization.field;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report that waits for a person, or for the version it is based on. */
@Entity
@Table(name = "field_queue")
public class QueueEntry {
    @Id
    private UUID id;

    private String opd;
    private UUID reportId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private String code;
    private String content;
    private int baseVersion;
    private String officer;
    private String deviceId;
    private Instant effectiveAt;
    private long skewSeconds;
    private Instant receivedAt;
    private Instant waitsUntil;

    @Enumerated(EnumType.STRING)
    private QueueStatus status;

    private String decidedBy;
    private Instant decidedAt;
    private String decisionReason;
    private long changeNo;

    protected QueueEntry() {}

    void decide(QueueStatus decision, String reason, String by, Instant at, long newChangeNo) {
        status = decision;
        decisionReason = reason;
        decidedBy = by;
        decidedAt = at;
        changeNo = newChangeNo;
    }

    /** @return what to take in, as if it had come just then */
    QueuedItem item() {
        return new QueuedItem(
                id,
                QueuedItem.parse(content),
                baseVersion,
                new Sender(opd, officer, deviceId, receivedAt.plusSeconds(skewSeconds), receivedAt));
    }

    /** @return whether a person has to look, and not only time to pass */
    public boolean needsDecision(Instant now) {
        return status == QueueStatus.OPEN && (waitsUntil == null || now.isAfter(waitsUntil));
    }

    public UUID id() {
        return id;
    }

    public String opd() {
        return opd;
    }

    public UUID reportId() {
        return reportId;
    }

    public String code() {
        return code;
    }

    public String content() {
        return content;
    }

    public int baseVersion() {
        return baseVersion;
    }

    public String officer() {
        return officer;
    }

    public String deviceId() {
        return deviceId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }

    public Instant waitsUntil() {
        return waitsUntil;
    }

    public QueueStatus status() {
        return status;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public long changeNo() {
        return changeNo;
    }
}
