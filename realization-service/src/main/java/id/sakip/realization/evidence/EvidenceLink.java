package id.sakip.realization.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That one file is evidence of one thing. */
@Entity
@IdClass(EvidenceLink.LinkId.class)
class EvidenceLink {
    @Id
    private String opd;

    @Id
    private UUID evidenceId;

    @Id
    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    @Id
    private String target;

    private String attachedBy;
    private Instant attachedAt;

    protected EvidenceLink() {}

    EvidenceLink(FileId file, Target target, String by, Instant at) {
        this.opd = file.opd();
        this.evidenceId = file.id();
        this.kind = target.kind();
        this.target = target.key();
        this.attachedBy = by;
        this.attachedAt = at;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    Target target() {
        return new Target(kind, target);
    }

    /** One file and one thing. */
    record LinkId(String opd, UUID evidenceId, TargetKind kind, String target) implements Serializable {
        static LinkId of(FileId file, Target target) {
            return new LinkId(file.opd(), file.id(), target.kind(), target.key());
        }
    }
}
