package id.sakip.reporting.temuan;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The figures an old document of this OPD and year printed, as read from it. */
@Entity
@Table(name = "dokumen_cetak")
class DokumenCetak {
    @EmbeddedId
    private DokumenCetakId id;

    @Column(nullable = false)
    private String isi;

    @Version
    private long version;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    protected DokumenCetak() {}

    DokumenCetak(DokumenCetakId id, String isi, Instant at, String by) {
        this.id = id;
        replace(isi, at, by);
    }

    void replace(String content, Instant at, String by) {
        this.isi = content;
        this.updatedAt = at;
        this.updatedBy = by;
    }

    String isi() {
        return isi;
    }

    long version() {
        return version;
    }
}
