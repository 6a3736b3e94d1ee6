package id.sakip.realization.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file on its way. */
@Entity
@Table(name = "evidence_upload")
@IdClass(FileId.class)
public class Upload {
    @Id
    private String opd;

    @Id
    private UUID id;

    private String name;
    private long size;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private boolean keepLocation;
    private long received;

    @Enumerated(EnumType.STRING)
    private UploadStatus status;

    private String refusal;
    private String owner;
    private Instant createdAt;
    private Instant touchedAt;

    protected Upload() {}

    Upload(FileId id, UploadPlan plan, String owner, Instant at) {
        this.opd = id.opd();
        this.id = id.id();
        this.name = plan.name();
        this.size = plan.size();
        this.sha256 = plan.sha256();
        this.keepLocation = plan.keepLocation();
        this.status = UploadStatus.OPEN;
        this.owner = owner;
        this.createdAt = at;
        this.touchedAt = at;
    }

    boolean isOf(UploadPlan plan) {
        return new UploadPlan(name, size, sha256, keepLocation).equals(plan);
    }

    void advanced(long bytes, Instant at) {
        received += bytes;
        touchedAt = at;
    }

    /** What arrived is not what the client has: everything once more. */
    void restart(Instant at) {
        received = 0;
        touchedAt = at;
    }

    void done() {
        status = UploadStatus.DONE;
    }

    void refuse(String code) {
        status = UploadStatus.REFUSED;
        refusal = code;
    }

    FileId fileId() {
        return new FileId(opd, id);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    boolean keepLocation() {
        return keepLocation;
    }

    public long received() {
        return received;
    }

    public UploadStatus status() {
        return status;
    }

    String refusal() {
        return refusal;
    }

    String owner() {
        return owner;
    }
}
