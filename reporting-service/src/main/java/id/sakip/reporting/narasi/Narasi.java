package id.sakip.reporting.narasi;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;

/** One narrative section of the LKjIP of an OPD and year. */
@Entity
class Narasi {
    @EmbeddedId
    private NarasiId id;

    @Column(nullable = false)
    private String paragraphs;

    @Version
    private long version;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    protected Narasi() {}

    Narasi(NarasiId id, String paragraphs, Instant at, String by) {
        this.id = id;
        rewrite(paragraphs, at, by);
    }

    void rewrite(String text, Instant at, String by) {
        this.paragraphs = text;
        this.updatedAt = at;
        this.updatedBy = by;
    }

    NarasiId id() {
        return id;
    }

    String paragraphs() {
        return paragraphs;
    }

    long version() {
        return version;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }
}
