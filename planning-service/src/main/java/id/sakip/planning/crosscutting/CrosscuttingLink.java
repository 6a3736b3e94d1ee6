package id.sakip.planning.crosscutting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link from a node of one OPD to another OPD that contributes to it. */
@Entity
@Table(name = "crosscutting")
class CrosscuttingLink {
    @Id
    private UUID id;

    private String opd;
    private UUID nodeId;
    private String opdTerkait;
    private String peran;
    private String createdBy;
    private Instant createdAt;

    protected CrosscuttingLink() {}

    CrosscuttingLink(String opd, UUID nodeId, String opdTerkait, String peran, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.nodeId = nodeId;
        this.opdTerkait = opdTerkait;
        this.peran = peran;
        this.createdBy = by;
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    String opd() {
        return opd;
    }
}
