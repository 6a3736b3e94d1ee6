package id.sakip.realization.evidence;

import id.sakip.realization.evidence.domain.FileCheck;
import id.sakip.realization.evidence.domain.FileKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Bukti (evidence): what is known of a file. The bytes never change. */
@Entity
@IdClass(FileId.class)
public class Evidence {
    @Id
    private String opd;

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String storeKey;
    private Integer width;
    private Integer height;
    private String previewKey;
    private String takenAt;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private String owner;
    private Instant createdAt;
    private long version;
    private Instant deletedAt;
    private String deletedBy;
    private String deleteReason;
    private Instant erasedAt;
    private Instant checkedAt;
    private String damage;

    protected Evidence() {}

    Evidence(FileId id, String name, FileCheck file, Photo photo, String owner, Instant at) {
        this.opd = id.opd();
        this.id = id.id();
        this.name = name;
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.storeKey = id.storeKey();
        this.width = photo.picture().width();
        this.height = photo.picture().height();
        this.previewKey = photo.previewKey();
        this.takenAt = photo.data().takenAt();
        this.latitude = photo.data().latitude();
        this.longitude = photo.data().longitude();
        this.owner = owner;
        this.createdAt = at;
        this.version = 1;
    }

    /** What it is evidence of changed. */
    void changed() {
        version++;
    }

    void delete(String reason, String by, Instant at) {
        deletedAt = at;
        deletedBy = by;
        deleteReason = reason;
        version++;
    }

    /** The bytes of a deleted file are gone. */
    void erased(Instant at) {
        erasedAt = at;
    }

    /** @param found what is wrong with the bytes; null = nothing */
    void checked(String found, Instant at) {
        damage = found;
        checkedAt = at;
    }

    FileId fileId() {
        return new FileId(opd, id);
    }

    public String opd() {
        return opd;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    String storeKey() {
        return storeKey;
    }

    String previewKey() {
        return previewKey;
    }

    public boolean hasPreview() {
        return previewKey != null;
    }

    public String takenAt() {
        return takenAt;
    }

    public BigDecimal latitude() {
        return latitude;
    }

    public BigDecimal longitude() {
        return longitude;
    }

    public Integer width() {
        return width;
    }

    public Integer height() {
        return height;
    }

    public String owner() {
        return owner;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public Instant deletedAt() {
        return deletedAt;
    }

    public String deleteReason() {
        return deleteReason;
    }
}
