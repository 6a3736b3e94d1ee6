package id.sakip.evaluation.reference;

import id.sakip.evaluation.reference.domain.LkeTemplate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An LKE template somebody added: the variant of a kabupaten, or a regulation newer than the release. */
@Entity
@Table(name = "lke_template")
class StoredLke {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private LkeTemplate isi;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private long version;

    protected StoredLke() {}

    StoredLke(LkeTemplate isi, Instant now, String actor) {
        this.id = isi.id();
        replace(isi, now, actor);
    }

    final void replace(LkeTemplate next, Instant now, String actor) {
        isi = next;
        recordedAt = now;
        recordedBy = actor;
    }

    LkeTemplate isi() {
        return isi;
    }

    long version() {
        return version;
    }
}
