package id.sakip.planning.rekomendasi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A node that follows a recommendation up. */
@Entity
@Table(name = "rekomendasi_tautan")
class Tautan {
    @Embeddable
    record Id(UUID rekomendasiId, UUID nodeId) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @EmbeddedId
    private Id id;

    private String catatan;
    private String linkedBy;
    private Instant linkedAt;

    protected Tautan() {}

    Tautan(UUID rekomendasiId, UUID nodeId, String catatan, String by, Instant at) {
        this.id = new Id(rekomendasiId, nodeId);
        this.catatan = catatan;
        this.linkedBy = by;
        this.linkedAt = at;
    }
}
