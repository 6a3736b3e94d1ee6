package id.sakip.realization.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A target that was revised: both values, kept for whoever reads the realization. */
@Entity
class TargetRevision {
    @Id
    private UUID eventId;

    private String opd;
    private UUID indicatorId;
    private int tahun;
    private String oldTarget;
    private String newTarget;
    private String reason;
    private LocalDate effectiveDate;
    private String fromDocument;
    private String toDocument;

    protected TargetRevision() {}

    TargetRevision(UUID eventId, String opd, UUID indicatorId, int tahun, String oldTarget, String newTarget) {
        this.eventId = eventId;
        this.opd = opd;
        this.indicatorId = indicatorId;
        this.tahun = tahun;
        this.oldTarget = oldTarget;
        this.newTarget = newTarget;
    }

    TargetRevision because(String why, LocalDate from, String source, String target) {
        reason = why;
        effectiveDate = from;
        fromDocument = source;
        toDocument = target;
        return this;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    String oldTarget() {
        return oldTarget;
    }

    String newTarget() {
        return newTarget;
    }

    String reason() {
        return reason;
    }

    LocalDate effectiveDate() {
        return effectiveDate;
    }

    String fromDocument() {
        return fromDocument;
    }

    String toDocument() {
        return toDocument;
    }
}
