package id.sakip.realization.field;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A phone an officer enrolled: it may send for him and his OPD until its enrolment ends or somebody revokes it. */
@Entity
@Table(name = "field_device")
public class Device {
    @Id
    private UUID id;

    private String opd;
    private String officer;
    private String label;
    private Instant enrolledAt;
    private Instant enrolmentEnds;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private Instant tokenEnds;
    private boolean tokenUsed;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String renewalHash;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String previousRenewalHash;

    private Instant lastSeenAt;
    private Instant revokedAt;
    private String revokedBy;
    private String revokeReason;

    protected Device() {}

    Device(UUID id, String opd, String officer) {
        this.id = id;
        this.opd = opd;
        this.officer = officer;
    }

    /** The officer signed in: everything the device had before is void. */
    void enrol(String newLabel, Instant at, Duration life) {
        label = newLabel;
        enrolledAt = at;
        enrolmentEnds = at.plus(life);
        renewalHash = null;
        previousRenewalHash = null;
        revokedAt = null;
        revokedBy = null;
        revokeReason = null;
    }

    /** @param usedRenewal hash of the renewal this is the answer to; null on enrolment */
    void issue(String newToken, Instant ends, String newRenewal, String usedRenewal) {
        tokenHash = newToken;
        tokenEnds = ends.isBefore(enrolmentEnds) ? ends : enrolmentEnds;
        tokenUsed = false;
        renewalHash = newRenewal;
        previousRenewalHash = usedRenewal;
    }

    void seen(Instant at) {
        tokenUsed = true;
        lastSeenAt = at;
    }

    void revoke(String by, String reason, Instant at) {
        revokedAt = at;
        revokedBy = by;
        revokeReason = reason;
    }

    boolean isLive(Instant at) {
        return revokedAt == null && at.isBefore(enrolmentEnds);
    }

    boolean acceptsToken(Instant at) {
        return isLive(at) && at.isBefore(tokenEnds);
    }

    /** A renewal of before counts once more as long as nothing came of its answer. */
    boolean acceptsRenewal(String hash) {
        return renewalHash.equals(hash) || !tokenUsed;
    }

    boolean belongsTo(String kodeOpd, String user) {
        return opd.equals(kodeOpd) && officer.equals(user);
    }

    public UUID id() {
        return id;
    }

    public String opd() {
        return opd;
    }

    public String officer() {
        return officer;
    }

    public String label() {
        return label;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public Instant enrolmentEnds() {
        return enrolmentEnds;
    }

    public Instant tokenEnds() {
        return tokenEnds;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revokeReason() {
        return revokeReason;
    }

    boolean tokenUsed() {
        return tokenUsed;
    }
}
